"""Schemas of OpenAPI 3.0 and 3.1 (JSON Schema 2020-12) in one shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.document.examples import first_example
from generator.document.types import Discriminator, Schema
from generator.jsontypes import JSON, MISSING, kind
from generator.reading import Mapping, Reader, extensions
from generator.reading.anchors import anchors
from generator.reading.structure import report_misspelt_keywords

_RESTRICTIONS = frozenset("""maximum exclusiveMaximum minimum exclusiveMinimum multipleOf maxLength minLength pattern
    maxItems minItems uniqueItems maxProperties minProperties""".split())
_TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")


@dataclass(slots=True)
class SchemaReader:
    """Parses schemas once each. References are checked, not followed: their targets wait in line for `finish`."""

    reader: Reader
    endless: frozenset[str] = frozenset()
    """The pointers of schemas that are left out, since they lead back to themselves."""
    _schemas: dict[str, Schema] = field(default_factory=dict)
    _waiting: dict[str, None] = field(default_factory=dict)
    _anchors: dict[str, str] | None = None
    """The pointers of schemas by their anchors, once a reference has asked for one."""

    def get(self, pointer: str) -> Schema:
        """The schema at `pointer`, parsed when first asked for. Raises `KeyError` where no schema can stand."""
        known = self._schemas.get(pointer)
        if known is not None:
            return known
        value = self.reader.lookup(pointer)
        if not isinstance(value, (dict, bool)):
            raise KeyError(pointer)
        return self.read(value, pointer)

    def finish(self) -> dict[str, Schema]:
        """Parses what references lead to and was not met otherwise; returns every schema by its pointer."""
        while self._waiting:
            target, _ = self._waiting.popitem()
            self.get(target)
        return self._schemas

    def read(self, value: JSON, pointer: str) -> Schema:
        """The schema that `value` is; one that accepts anything after a report that it is none."""
        match value:
            case _ if pointer in self.endless:
                schema = Schema(pointer)
            case bool():
                schema = Schema(pointer, never=not value)
            case dict():
                schema = self._read_mapping(value, pointer)
            case _:
                message = f"a schema must be a mapping, not {kind(value)}"
                key = pointers.last(pointer)
                hint = f"Write {key}: {{type: {value}}}" if value in _TYPES and not key.isdecimal() else None
                self.reader.report.warning(Parse.WrongType, message, pointer, hint)
                schema = Schema(pointer)
        self._schemas[pointer] = schema
        return schema

    def under(self, holder: Mapping, key: str, pointer: str) -> Schema | None:
        """The schema under `key`, None when there is none."""
        value = holder.get(key)
        return None if value is None else self.read(value, pointers.join(pointer, key))

    def _read_mapping(self, value: Mapping, pointer: str) -> Schema:
        reader = self.reader
        report_misspelt_keywords(value, pointer, reader.report)
        types, nullable = self._types(value, pointer)
        return Schema(
            pointer=pointer,
            ref=self._ref(value, pointer),
            types=types,
            nullable=nullable,
            enum=tuple(reader.items(value, "enum", pointer)) if value.get("enum") is not None else None,
            const=value.get("const", MISSING),
            properties=tuple(self._named(value, "properties", pointer)),
            required=self._required(value, pointer),
            additional_properties=self._additional(value, pointer),
            conditional=tuple(self._conditional(value, pointer)),
            pattern_properties=tuple(self._named(value, "patternProperties", pointer)),
            items=None if isinstance(value.get("items"), list) else self.under(value, "items", pointer),
            prefix_items=self._prefix_items(value, pointer),
            all_of=self._members(value, "allOf", pointer),
            any_of=self._members(value, "anyOf", pointer),
            one_of=self._members(value, "oneOf", pointer),
            discriminator=self._discriminator(value, pointer),
            format=reader.text(value, "format", pointer),
            title=reader.prose(value, "title", pointer),
            description=reader.prose(value, "description", pointer),
            default=value.get("default", MISSING),
            deprecated=reader.deprecated(value, pointer),
            deprecation=reader.deprecation(value, pointer),
            example=first_example(value),
            read_only=bool(reader.flag(value, "readOnly", pointer)),
            write_only=bool(reader.flag(value, "writeOnly", pointer)),
            content_media_type=reader.text(value, "contentMediaType", pointer),
            content_encoding=reader.text(value, "contentEncoding", pointer),
            content_schema=self.under(value, "contentSchema", pointer),
            restrictions=_restrictions(value),
            extensions=extensions(value),
        )

    def _ref(self, value: Mapping, pointer: str) -> str | None:
        if "$ref" in value:
            target = self._anchored(value["$ref"]) or self.reader.target(value["$ref"], pointer)
            return self._checked(target, pointers.join(pointer, "$ref"))
        for keyword in ("$recursiveRef", "$dynamicRef"):
            if keyword in value:
                return self._dynamic_target(value[keyword], pointer, keyword)
        return None

    def _anchored(self, ref: JSON) -> str | None:
        """The pointer of the schema that a reference names by its anchor (`#name`); None for other references."""
        if not isinstance(ref, str) or not ref.startswith("#") or ref.startswith("#/"):
            return None
        if self._anchors is None:
            self._anchors = anchors(self.reader.root)
        return self._anchors.get(unquote(ref[1:]))

    def _checked(self, target: str | None, place: str) -> str | None:
        """The target of a reference when a schema can stand there; None after a report."""
        if target is None:
            return None
        found = self.reader.lookup(target)
        if not isinstance(found, (dict, bool)) or not self.reader.is_of_kind(target, "schemas"):
            self.reader.wrong_kind(target, "schemas", place)
            return None
        if target not in self._schemas:
            self._waiting.setdefault(target)
        return target

    def _dynamic_target(self, ref: JSON, pointer: str, keyword: str) -> str | None:
        """The nearest schema around that carries the anchor, else any: what a dynamic reference means when nobody extends it."""
        anchor: JSON = ref[1:] if isinstance(ref, str) and keyword == "$dynamicRef" else True
        around = pointer
        while around:
            around = pointers.parent(around)
            found = self.reader.lookup(around)
            if isinstance(found, dict) and anchor and found.get(keyword.replace("Ref", "Anchor")) == anchor:
                return self._checked(around, pointers.join(pointer, keyword))
        named = self._anchored(ref) if keyword == "$dynamicRef" else None
        if named is not None:
            return self._checked(named, pointers.join(pointer, keyword))
        message = f"no schema carries the anchor of this `{keyword}`; taken as a schema that accepts anything"
        self.reader.report.warning(Parse.UnresolvedDynamicReference, message, pointers.join(pointer, keyword))
        return None

    def _types(self, value: Mapping, pointer: str) -> tuple[tuple[str, ...], bool]:
        raw = self._several(value, pointer) if isinstance(value.get("type"), list) else self._single(value, pointer)
        types = tuple(dict.fromkeys(name for name in raw if self._is_type(name, pointer)))
        nullable = self.reader.flag(value, "nullable", pointer) is True
        if nullable and types and "null" not in types:
            types += ("null",)
        return types, nullable or "null" in types

    def _single(self, value: Mapping, pointer: str) -> tuple[str, ...]:
        said = value.get("type")
        if said is None or isinstance(said, str):
            return (said,) if said else ()
        message = f"`type` must be a string or a list of strings, not {kind(said)}"
        self.reader.report.warning(Parse.WrongType, message, pointers.join(pointer, "type"))
        return ()

    def _several(self, value: Mapping, pointer: str) -> tuple[str, ...]:
        """The types in a list; null for "null" is a slip that YAML invites."""
        said = self.reader.items(value, "type", pointer)
        if None in said:
            message = 'null without quotes in a list of types; taken as "null"'
            written = ", ".join('"null"' if name is None else str(name) for name in said)
            self.reader.report.warning(
                Parse.ConvertedValue, message, pointers.join(pointer, "type"), f"Write type: [{written}]"
            )
        return self.reader.texts({"type": ["null" if name is None else name for name in said]}, "type", pointer)

    def _is_type(self, name: str, pointer: str) -> bool:
        if name in _TYPES:
            return True
        message = f"`{name}` is not a type of JSON Schema; taken as a schema that accepts anything"
        hint = f"Write one of {', '.join(_TYPES)}."
        self.reader.report.warning(Parse.UnknownType, message, pointers.join(pointer, "type"), hint)
        return False

    def _named(self, value: Mapping, key: str, pointer: str) -> Iterator[tuple[str, Schema]]:
        place = pointers.join(pointer, key)
        for name, member in self.reader.mapping(value, key, pointer).items():
            yield name, self.read(member, pointers.join(place, name))

    def _members(self, value: Mapping, key: str, pointer: str) -> tuple[Schema, ...]:
        places = {
            pointers.join(pointer, key, index): item
            for index, item in enumerate(self.reader.items(value, key, pointer))
        }
        return tuple(self.read(member, place) for place, member in places.items() if place not in self.endless)

    def _prefix_items(self, value: Mapping, pointer: str) -> tuple[Schema, ...]:
        """The schemas of the first items; before JSON Schema 2020-12 they were a list under `items`."""
        old = isinstance(value.get("items"), list)
        return self._members(value, "items" if old else "prefixItems", pointer)

    def _required(self, value: Mapping, pointer: str) -> frozenset[str]:
        if isinstance(value.get("required"), bool):
            message = "`required` of a schema is a list of property names, not a boolean; left out"
            self.reader.report.warning(Parse.IgnoredValue, message, pointers.join(pointer, "required"))
            return frozenset()
        return frozenset(self.reader.texts(value, "required", pointer))

    def _additional(self, value: Mapping, pointer: str) -> Schema | bool | None:
        """The schema of other properties, be it of those that no part of an `allOf` names."""
        key = "additionalProperties" if value.get("additionalProperties") is not None else "unevaluatedProperties"
        said = value.get(key)
        return said if isinstance(said, bool) else self.under(value, key, pointer)

    def _conditional(self, value: Mapping, pointer: str) -> Iterator[Schema]:
        """The schemas that hold for some values, by what else is in them (JSON Schema 2020-12, 10.2.2)."""
        for key in ("then", "else"):
            member = self.under(value, key, pointer) if "if" in value else None
            yield from () if member is None else (member,)
        yield from (member for _, member in self._named(value, "dependentSchemas", pointer))

    def _discriminator(self, value: Mapping, pointer: str) -> Discriminator | None:
        said = self.reader.mapping(value, "discriminator", pointer)
        place = pointers.join(pointer, "discriminator")
        name = self.reader.text(said, "propertyName", place)
        if name is None:
            if said:
                self.reader.report.warning(
                    Parse.IncompleteDiscriminator,
                    "`discriminator` without `propertyName`; left out",
                    place,
                    "Add propertyName: type",
                )
            return None
        mapping = self.reader.mapping(said, "mapping", place)
        targets = {key: self._mapped(ref, pointers.join(place, "mapping", key)) for key, ref in mapping.items()}
        present = {key: target for key, target in targets.items() if target is not None}
        default = said.get("defaultMapping")
        fallback = None if default is None else self._mapped(default, pointers.join(place, "defaultMapping"))
        return Discriminator(name, present, fallback)

    def _mapped(self, ref: JSON, place: str) -> str | None:
        """What an entry of a discriminator's mapping leads to: a schema's name or a reference (OpenAPI 4.8.25)."""
        if isinstance(ref, str):
            named = pointers.join("", "components", "schemas", ref)
            target = ref[1:] if ref.startswith("#/") else named
            if isinstance(self.reader.lookup(target), (dict, bool)):
                return self._checked(target, place)
        message = f"`{ref if isinstance(ref, str) else kind(ref)}` is not a schema of this document; left out"
        self.reader.report.warning(Parse.DanglingMapping, message, place)
        return None


def _restrictions(value: Mapping) -> dict[str, JSON]:
    """The restrictions as of 3.1: in 3.0 a bound was made exclusive by a boolean beside it (Schema Object)."""
    if not _RESTRICTIONS & value.keys():
        return {}
    said = {key: value[key] for key in sorted(_RESTRICTIONS) if key in value}
    for exclusive, bound in (("exclusiveMaximum", "maximum"), ("exclusiveMinimum", "minimum")):
        if isinstance(said.get(exclusive), bool):
            flag = said.pop(exclusive)
            if flag and bound in said:
                said[exclusive] = said.pop(bound)
    return said
