"""The types of responses as JSON Schema, in the form from which datamodel-code-generator writes what naming and analysis decided.

Nothing of the document's own schemas is in it. Restrictions (`maxLength`, ...) would make a response fail; docs name them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from typing_extensions import assert_never

from generator import ir
from generator.lower.tags import tag_of
from generator.naming import NameTable

Schema: TypeAlias = "dict[str, Any]"

_NULL: Schema = {"type": "null"}

_ANY: Schema = {"type": "string", "x-python-type": "object"}
"""Any JSON value. `{}` would become `Any`, which hides mistakes. The Python type goes before the JSON type, which has to differ."""

_ANY_BESIDE_OBJECT: Schema = {"type": "string", "x-python-type": "_models.AnyJSON"}
"""The same in a class with a field `object`, which hides the builtin: the runtime's name for it."""

_OWN_SCALARS = {"base64": "Base64Bytes", "base64url": "Base64URLBytes"}

_ALIAS, _LAZY_ALIAS = "typing.TypeAlias", "typing_extensions.TypeAliasType"


@dataclass(frozen=True, slots=True)
class ModelSchemas:
    """Writes schemas that refer to other types by module and name."""

    definitions: Mapping[str, ir.Definition]
    names: NameTable
    any_value: Schema = field(default_factory=lambda: _ANY)
    lazily: bool = False
    """Whether what is written names itself: datamodel-code-generator has no tuples there, and they are lists."""

    def of_class(self, item: ir.Object) -> Schema:
        """The schema of a class. What may be null may also be left out."""
        members = [member for member in item.fields if ir.travels(member, ir.Role.RESPONSE)]
        hidden = "object" in self.names.fields[item.key]
        within = replace(self, any_value=_ANY_BESIDE_OBJECT) if hidden else self
        properties = {member.wire: within._of_field(member) for member in members}
        extra = extra_key(item)
        if extra is not None and item.extra is not None:
            # Its default keeps it out of what type checkers ask for when a model is made by hand.
            values = within.of_type(item.extra)
            properties[extra] = {"type": "object", "additionalProperties": values, "default_factory": "dict"}
        required = [member.wire for member in members if _must_be_there(member)]
        return {"type": "object", "properties": properties, "required": required}

    def _of_field(self, member: ir.Field) -> Schema:
        """The schema of a field without its null; what has one value alone is never None, and so can be a tag."""
        schema = self.of_type(_beside_absence(member.type))
        return {**schema, "default": schema["const"]} if member.always else schema

    def of_alias(self, item: ir.Alias, *, lazy: bool) -> Schema:
        """The schema of an alias. What its statement is made with is imported as its base class would be."""
        within = replace(self, lazily=lazy)
        return {**within._of_aliased(item.type), "customBasePath": _LAZY_ALIAS if lazy else _ALIAS}

    def _of_aliased(self, type_: ir.Type) -> Schema:
        match type_:
            case ir.Named():
                return {"anyOf": [self.of_type(type_)]}  # a bare reference would give what the other alias is made of
            case ir.Union() as union:
                return self._tagged(union, []) or self.of_type(union)
            case ir.Nullable(ir.Union() as union):
                return self._tagged(union, [_NULL]) or self.of_type(type_)
            case _:
                return self.of_type(type_)

    def _tagged(self, union: ir.Union, others: list[Schema]) -> Schema | None:
        """A union whose members a tag tells apart. Only an alias can be one, since its discriminator has no place within a type."""
        tag = tag_of(union, self.names, self.definitions)
        if tag is None:
            return None
        mapping = {value: self.of_type(member)["$ref"] for value, member in tag.members.items()}
        members = [self.of_type(member) for member in union.members]
        return {"oneOf": [*members, *others], "discriminator": {"propertyName": tag.wire, "mapping": mapping}}

    def of_type(self, type_: ir.Type) -> Schema:
        """The schema of a type that stands within another."""
        match type_:
            case ir.Scalar(ir.ScalarKind.DATE_TIME | ir.ScalarKind.DATE as kind):
                return {"type": "string", "format": kind.value}
            case ir.Scalar(read_as=format_) if format_ is not None:
                return _formatted(type_, format_)
            case ir.Scalar(kind):
                return {"type": kind.value}
            case ir.Literals((value,)):
                return {"const": value}
            case ir.Literals(values):
                return {"enum": list(values)}
            case ir.OpenEnum(values, known_first):
                both: list[Schema] = [{"type": "string"}, {"enum": list(values)}]
                return {"anyOf": both[::-1] if known_first else both}
            case ir.Array(items):
                return {"type": "array", "items": self.of_type(items)}
            case ir.Tuple(items, None) if not self.lazily:
                return self._tuple(items)
            case ir.Tuple(parts=parts):  # pydantic has no tuple of any length but of one type
                return {"type": "array", "items": self.any_value if ir.UNKNOWN in parts else self._any_of(parts)}
            case ir.Map(values):
                return {"type": "object", "additionalProperties": self.of_type(values)}
            case ir.Unknown():
                return self.any_value
            case ir.Nothing():
                return _NULL
            case ir.Nullable(inner):
                return _union([self.of_type(inner), _NULL])
            case ir.Named(key):
                name = self.names.types[key, ir.Role.RESPONSE]
                return {"$ref": f"#/$defs/{'.'.join(name.home)}.{name.written}"}
            case ir.Union(members):
                return _union(map(self.of_type, members))
            case _:
                assert_never(type_)

    def _any_of(self, types: Iterable[ir.Type]) -> Schema:
        return _union(map(self.of_type, types))

    def _tuple(self, items: Iterable[ir.Type]) -> Schema:
        """A tuple. One directly within it is a choice of one, since an alias would be made of it."""
        inner = [(item, self.of_type(item)) for item in items]
        schemas = [{"anyOf": [schema]} if isinstance(item, ir.Tuple) else schema for item, schema in inner]
        count = len(schemas)
        return {"type": "array", "prefixItems": schemas, "items": False, "minItems": count, "maxItems": count}


def extra_key(item: ir.Object) -> str | None:
    """What stands among an object's properties for the type of those without a name; None where any value goes."""
    if item.extra is None or isinstance(item.extra, ir.Unknown):
        return None
    key = "extra_values"
    while any(field.wire == key for field in item.fields):
        key = f"{key}_"
    return key


def own_scalar(scalar: ir.Scalar) -> str | None:
    """The runtime's name for what pydantic would write otherwise; None where a plain Python type does."""
    if scalar.read_as == "decimal":
        return "DecimalNumber" if scalar.kind is ir.ScalarKind.NUMBER else None
    return _OWN_SCALARS.get(scalar.read_as or "")


def _formatted(scalar: ir.Scalar, format_: ir.ValueFormat) -> Schema:
    own = own_scalar(scalar)
    return {"type": "string", "x-python-type": f"_models.{own}"} if own else {"type": "string", "format": format_}


def _beside_absence(type_: ir.Type) -> ir.Type:
    """A field's type without its null: what may be null may be left out, and that is written as null too."""
    return type_.inner if isinstance(type_, ir.Nullable) else type_


def _must_be_there(member: ir.Field) -> bool:
    return member.required and not isinstance(member.type, (ir.Nullable, ir.Nothing))


def _union(members: Iterable[Schema]) -> Schema:
    """A union without unions in it, and without equal members."""
    flat = [part for member in members for part in member.get("anyOf", (member,))]
    parts = list({repr(part): part for part in flat}.values())  # repr, because 1 equals True
    return parts[0] if len(parts) == 1 else {"anyOf": parts}
