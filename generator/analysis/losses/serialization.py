"""Parameters that go over the wire in another form than the document says (OpenAPI, Parameter Object, Style Values)."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator import pointer as pointers
from generator.analysis.losses.tally import Kind, Tally
from generator.diagnostics.codes import Analyse
from generator.document.types import Operation, Parameter

_ARRAYS = {
    "repeat": "{0}=a&{0}=b",
    "comma": "{0}=a%2Cb",
    "brackets": "{0}[]=a&{0}[]=b",
    "indices": "{0}[0]=a&{0}[1]=b",
}
"""What the client sends for an array in a query, by the format of the configuration."""

_OBJECTS = {"brackets": "{0}[k]=v&{0}[l]=w", "dots": "{0}.k=v&{0}.l=w"}
_CONFIGURED = Kind(
    Analyse.ConfiguredSerialization,
    "the configuration sends this query parameter differently from the document",
    "Change it under query_settings: {array_format: ..., nested_format: ...}",
)
_NESTING = (ir.StyleName.FORM, ir.StyleName.SPACE_DELIMITED, ir.StyleName.PIPE_DELIMITED)
"""The styles of queries in which, exploded, an array or object may stand in an array or object."""


def report_serialization(written: Operation, read: ir.Operation, api: ir.API, tally: Tally) -> None:
    """Reports each parameter of an operation that is sent in another form: a note where the configuration decides."""
    declared = {parameter.pointer: parameter for parameter in written.parameters}
    for item in read.parameters:
        parameter = declared.get(item.key)
        if parameter is None or not isinstance(item.serialization, ir.Styled):
            continue
        for key in _configured(parameter, item.serialization, ir.shape(item.type, api.definitions), api.client.query):
            tally.count(_CONFIGURED, _place(parameter, key))
        if not _nests(item.serialization) and _is_nested(item.type, api.definitions):
            _report_nested(parameter, item.serialization, tally)


def _place(parameter: Parameter, key: str) -> str:
    return pointers.join(parameter.pointer, key) if key else parameter.pointer


def _configured(
    parameter: Parameter, styled: ir.Styled, shapes: frozenset[ir.Shape], query: ir.QueryFormat
) -> Iterator[str]:
    """The fields that ask for another form than the configuration's; empty for one that OpenAPI's defaults ask for."""
    name = parameter.name
    if styled.configured_arrays and _has_array(shapes) and styled.style is not ir.StyleName.DEEP_OBJECT:
        if _array_in_query(styled).format(name) != _ARRAYS[query.arrays].format(name):
            yield _form_key(parameter)
    if styled.configured_objects and "object" in shapes:
        if _object_in_query(styled).format(name) != _OBJECTS[query.nested].format(name):
            yield _form_key(parameter)
    is_configured = (styled.configured_arrays and _has_array(shapes)) or (
        styled.configured_objects and "object" in shapes
    )
    if parameter.location == "query" and parameter.allow_reserved and (is_configured or not styled.allow_reserved):
        yield "allowReserved"
    if styled.allow_empty and is_configured:
        yield "allowEmptyValue"


def _array_in_query(styled: ir.Styled) -> str:
    separator = {ir.StyleName.SPACE_DELIMITED: "%20", ir.StyleName.PIPE_DELIMITED: "%7C"}.get(styled.style, ",")
    return "{0}=a&{0}=b" if styled.explode else f"{{0}}=a{separator}b"


def _object_in_query(styled: ir.Styled) -> str:
    if styled.style is ir.StyleName.DEEP_OBJECT:
        return "{0}[k]=v&{0}[l]=w"
    separator = {ir.StyleName.SPACE_DELIMITED: "%20", ir.StyleName.PIPE_DELIMITED: "%7C"}.get(styled.style, ",")
    return "k=v&l=w" if styled.explode else f"{{0}}={separator.join('kvlw')}"


def _form_key(parameter: Parameter) -> str:
    """The field that asks for the form; none where it is that of OpenAPI's defaults."""
    if parameter.style is not None:
        return "style"
    return "" if parameter.explode is None else "explode"


def _nests(styled: ir.Styled) -> bool:
    """Whether the style has a form for what is nested, or the configuration has one."""
    if styled.configured_arrays or styled.configured_objects or styled.style is ir.StyleName.DEEP_OBJECT:
        return True
    return styled.explode and styled.style in (*_NESTING, ir.StyleName.COOKIE)


def _report_nested(parameter: Parameter, styled: ir.Styled, tally: Tally) -> None:
    style = f"style `{styled.style.value}`" + ("" if styled.explode else " without `explode`")
    tally.diagnostics.warning(
        Analyse.UnsupportedSerialization,
        f"`{parameter.name}`: OpenAPI doesn't say how {style} sends an array or object inside another",
        _place(parameter, _form_key(parameter)),
        "Calls that pass one raise TypeError. Declare it under content: {application/json: {schema: ...}}",
    )


def _has_array(shapes: frozenset[ir.Shape]) -> bool:
    return any(isinstance(item, tuple) for item in shapes)


def _is_nested(type_: ir.Type, definitions: ir.Definitions) -> bool:
    """Whether a value may have an array or object within an array or object."""
    return any(_is_container(ir.shape(part, definitions)) for part in _parts(type_, definitions))


def _parts(type_: ir.Type, definitions: ir.Definitions) -> tuple[ir.Type, ...]:
    match type_:
        case ir.Nullable(inner):
            return _parts(inner, definitions)
        case ir.Array(inner) | ir.Map(inner):
            return (inner,)
        case ir.Tuple(parts=parts):
            return parts
        case _:
            named = ir.object_of(type_, definitions)
            return tuple(field.type for field in named.fields) if named else ()


def _is_container(shapes: frozenset[ir.Shape]) -> bool:
    return "object" in shapes or _has_array(shapes)
