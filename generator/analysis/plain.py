"""Types that are read off a schema's own keywords, without looking into other schemas."""

from __future__ import annotations

from generator import ir
from generator.analysis import unions
from generator.document.types import Schema
from generator.jsontypes import JSON, MISSING

STRING_FORMATS = {"date-time": ir.ScalarKind.DATE_TIME, "date": ir.ScalarKind.DATE}

_FORMATS: dict[tuple[str, str], ir.ValueFormat] = {
    ("string", "uuid"): "uuid",
    ("string", "time"): "time",
    ("string", "duration"): "duration",
    ("string", "decimal"): "decimal",
    ("number", "decimal"): "decimal",
    ("string", "byte"): "base64",
}
_ENCODINGS: dict[str, ir.ValueFormat] = {"base64": "base64", "base64url": "base64url"}
_PATTERN_OF_DECIMALS = r"^(?!^[-+.]*$)[+-]?0*"
"""What pydantic, and so FastAPI, writes of a Decimal: there is no format in JSON Schema for it, and its pattern begins so."""


def scalar(name: str, schema: Schema, *, reads_formats: bool) -> ir.Scalar:
    """The scalar of a type of JSON Schema with a schema's format; `reads_formats`: answers become Python values too."""
    kind = ir.ScalarKind(name)
    if kind is ir.ScalarKind.STRING:
        kind = STRING_FORMATS.get(schema.format or "", kind)
    format_ = _FORMATS.get((name, schema.format or ""))
    if kind is ir.ScalarKind.STRING and format_ is None:
        format_ = _ENCODINGS.get((schema.content_encoding or "").lower()) or _format_by_pattern(schema)
    return ir.Scalar(kind, format_, format_ if reads_formats else None)


def _format_by_pattern(schema: Schema) -> ir.ValueFormat | None:
    pattern = schema.restrictions.get("pattern")
    return "decimal" if isinstance(pattern, str) and pattern.startswith(_PATTERN_OF_DECIMALS) else None


def nullable_if(type_: ir.Type, nullable: bool) -> ir.Type:
    return unions.combine([type_, ir.NULL]) if nullable else type_


def implied_types(schema: Schema) -> tuple[str, ...]:
    if schema.properties or schema.pattern_properties or isinstance(schema.additional_properties, Schema):
        return ("object",)
    return ("array",) if schema.items or schema.prefix_items else ()


def literals(schema: Schema) -> ir.Type:
    values = list(schema.enum or ()) if schema.const is MISSING else [schema.const]
    plain = [value for value in values if value is None or isinstance(value, (str, int, bool))]
    if len(plain) < len(values) or not plain:
        return unions.combine(map(_type_of, values))
    nullable = None in plain or schema.nullable
    closed = dict.fromkeys((type(value), value) for value in plain if value is not None)
    if not closed:
        return ir.NULL
    return nullable_if(ir.Literals(tuple(value for _, value in closed)), nullable)


def _type_of(value: JSON) -> ir.Type:
    """The type of a value, where a literal cannot say it: Python has none of numbers with a fraction, lists and mappings."""
    match value:
        case None:
            return ir.NULL
        case bool() | str():
            return ir.Literals((value,))
        case int() | float():
            return ir.Scalar(ir.ScalarKind.NUMBER)
        case list():
            return ir.Array(ir.UNKNOWN)
        case dict():
            return ir.Map(ir.UNKNOWN)


def is_own_beside_null(type_: ir.Type, target: str) -> bool:
    """Whether a schema is null or one thing that it describes itself: that gets its name, and its users get the null."""
    inner = type_.inner if isinstance(type_, ir.Nullable) else type_
    return isinstance(inner, ir.Named) and f"{inner.key}/".startswith(f"{target}/")


def says_nothing(type_: ir.Type) -> bool:
    """Whether a name for the type would only hide it: a scalar, anything, or another name."""
    match type_:
        case ir.Nullable(inner):
            return says_nothing(inner)
        case ir.Scalar() | ir.Unknown() | ir.Nothing() | ir.Named():
            return True
        case _:
            return False
