"""Model classes as a closed bundle of JSON Schema for datamodel-code-generator.

Whatever it could rename, merge or follow is taken out of its sight, and so is every text of the document: a field goes by
its position (`field_0`), and a reference, a tagged union, constants or "any value" by a placeholder type. It decides how
types and options are written; names and literals are put in afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.literals import literal
from generator.models.definition import (
    FIELD_PREFIX,
    PLACEHOLDER_PREFIX,
    REFERENCE_PREFIX,
    AnyValue,
    ClassText,
    Constants,
    Definition,
    FieldText,
    Placeholder,
    Reference,
    Schema,
    TaggedUnion,
)
from generator.models.docstrings import docstring
from generator.models.names import base_name
from generator.models.tags import Classes, tag_name
from generator.pymodel import Docs, ModelClass, ModelField, ModelModule

INDENT = "    "

_FORMATS = frozenset({"date", "date-time"})


def definitions(modules: Sequence[ModelModule]) -> list[Definition]:
    """The classes of all modules, in order."""
    classes = {f"{module.module}.{item.name}": item for module in modules for item in module.classes}
    return [
        _definition(f"{module.module}.{item.name}", item, base_name(module), classes)
        for module in modules
        for item in module.classes
    ]


def _definition(key: str, item: ModelClass, base: str, classes: Classes) -> Definition:
    translator = _Translator(classes, {})
    properties = {
        f"{FIELD_PREFIX}{index}": translator.translate(field.schema) for index, field in enumerate(item.fields)
    }
    required = [name for name, field in zip(properties, item.fields, strict=True) if field.required]
    texts = {name: _field_text(field) for name, field in zip(properties, item.fields, strict=True)}
    schema = {"type": "object", "properties": properties, "required": required}
    placeholders = {name: placeholder for placeholder, name in translator.names.items()}
    text = ClassText(key, item.name, base, _docs(item.docs), texts, blank=not (texts or item.docs))
    return Definition(key, schema, text, placeholders)


def _field_text(field: ModelField) -> FieldText:
    arguments = [] if field.required else ["default=None"]
    if field.wire != field.name:
        arguments.append(f"alias={literal(field.wire)}")
        return FieldText(field.name, f" = Field({', '.join(arguments)})", _docs(field.docs))
    return FieldText(field.name, "" if field.required else " = None", _docs(field.docs))


def _docs(docs: Docs | None) -> str:
    return docstring(docs, INDENT) if docs else ""


@dataclass(frozen=True, slots=True)
class _Translator:
    """Keeps of a schema what shapes a type. Restrictions (`maxLength`, ...) would make a response fail; docs name them."""

    classes: Classes
    names: dict[Placeholder, str]

    def translate(self, schema: Schema | bool) -> Schema:
        if isinstance(schema, bool) or not schema:
            return self._placeholder(AnyValue())
        if "$ref" in schema:
            return self._placeholder(_reference(schema))
        if "const" in schema:
            return self._constants([schema["const"]])
        if schema.get("enum"):
            return self._constants(schema["enum"])
        for keyword in ("anyOf", "oneOf"):
            if schema.get(keyword):
                return _union(self._members(schema[keyword], schema.get("discriminator")))
        return self._typed(schema)

    def _typed(self, schema: Schema) -> Schema:
        if not schema.get("type"):
            return self._placeholder(AnyValue())
        kinds = schema["type"]
        if isinstance(kinds, str):
            return self._of_type(kinds, schema)
        return _union([self._of_type(kind, schema) for kind in kinds])

    def _of_type(self, kind: str, schema: Schema) -> Schema:
        match kind:
            case "array":
                return {"type": kind, "items": self.translate(schema.get("items", True))}
            case "object":
                return {"type": kind, "additionalProperties": self.translate(schema.get("additionalProperties", True))}
            case "string" if schema.get("format") in _FORMATS:
                return {"type": kind, "format": schema["format"]}
            case _:
                return {"type": kind}

    def _constants(self, values: Sequence[Any]) -> Schema:
        """Python has literal types for texts, whole numbers and booleans; a fraction is a number like any other."""
        texts = tuple(literal(value) for value in values if isinstance(value, (str, int)))
        constants = [self._placeholder(Constants(texts))] if texts else []
        fractions = [{"type": "number"}] if any(isinstance(value, float) for value in values) else []
        return _union([*constants, *fractions, *([{"type": "null"}] if None in values else [])])

    def _members(self, members: Sequence[Schema], discriminator: Schema | None) -> Iterator[Schema]:
        tagged = [member for member in members if "$ref" in member]
        others = [member for member in members if "$ref" not in member]
        tag = tag_name([_reference(member).target for member in tagged], discriminator, self.classes)
        if tag is None or any(member.get("type") != "null" for member in others):
            yield from map(self.translate, members)
            return
        yield self._placeholder(TaggedUnion(tuple(map(_reference, tagged)), tag))
        yield from others

    def _placeholder(self, placeholder: Placeholder) -> Schema:
        name = self.names.setdefault(placeholder, f"{PLACEHOLDER_PREFIX}{len(self.names)}")
        return {"customTypePath": f"placeholders.{name}"}


def _union(members: Iterable[Schema]) -> Schema:
    """A union without unions in it, and without equal members: datamodel-code-generator would keep them."""
    flat = [part for member in members for part in member.get("anyOf", (member,))]
    parts = list({repr(part): part for part in flat}.values())  # repr, because 1 equals True
    return parts[0] if len(parts) == 1 else {"anyOf": parts}


def _reference(schema: Schema) -> Reference:
    return Reference(str(schema["$ref"]).removeprefix(REFERENCE_PREFIX))
