"""Parameters that go over the wire in another form than the document says (OpenAPI, Parameter Object, Style Values)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator import ir
from generator import pointer as pointers
from generator.analysis.losses.tally import Kind, Tally
from generator.config.model import Config
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
    "the configuration sends a query parameter in another form than the document says",
    "Choose under query_settings: {array_format: ..., nested_format: ...}",
)


@dataclass(frozen=True, slots=True)
class _Difference:
    """What is sent in another form; `key` is the field that asks for the form, `configured` whether the configuration decides."""

    key: str
    message: str
    configured: bool = False


def report_serialization(written: Operation, read: ir.Operation, api: ir.API, config: Config, tally: Tally) -> None:
    """Reports each parameter of an operation that the client sends in another form; a note where the configuration decides."""
    declared = {parameter.pointer: parameter for parameter in written.parameters}
    for item in read.parameters:
        parameter = declared.get(item.key)
        if parameter is None or item.place is ir.ParameterPlace.BODY:
            continue
        for difference in _DIFFERENCES[parameter.location](
            parameter, ir.shape(item.type, api.definitions), api.client.query
        ):
            if difference.configured and config.present:
                tally.count(_CONFIGURED, _place(parameter, difference))
            else:
                tally.diagnostics.warning(
                    Analyse.UnsupportedSerialization,
                    difference.message,
                    _place(parameter, difference),
                    _HINTS[parameter.location].format(parameter.name),
                )


def _place(parameter: Parameter, difference: _Difference) -> str:
    return pointers.join(parameter.pointer, difference.key) if difference.key else parameter.pointer


def _in_query(parameter: Parameter, shapes: frozenset[ir.Shape], query: ir.QueryFormat) -> Iterator[_Difference]:
    name = parameter.name
    if parameter.content_type is not None:
        yield from _as_content(parameter, shapes)
        return
    if _has_array(shapes) and parameter.style != "deepObject":
        yield from _other_form(parameter, _array_in_query(parameter), _ARRAYS[query.arrays].format(name))
    if "object" in shapes:
        yield from _other_form(parameter, _object_in_query(parameter), _OBJECTS[query.nested].format(name))
    if parameter.allow_reserved and _has_text(shapes):
        yield _Difference("allowReserved", f"`{name}`: the client percent-encodes reserved characters such as `/`")
    if parameter.allow_empty and not _has_text(shapes):
        yield _Difference(
            "allowEmptyValue", f"`{name}`: the client leaves out an empty value; it cannot send `{name}=`"
        )


def _in_path(parameter: Parameter, shapes: frozenset[ir.Shape], _: ir.QueryFormat) -> Iterator[_Difference]:
    name, style = parameter.name, parameter.style or "simple"
    if parameter.content_type is not None:
        yield from _as_content(parameter, shapes)
    elif style in ("label", "matrix"):
        yield _Difference("style", f"`{name}`: the client sends the value alone, without what `{style}` puts before it")
    elif "object" in shapes:
        yield _Difference(_form_key(parameter), f"`{name}`: the client cannot send an object in a path")
    elif _has_array(shapes):
        yield _Difference("", f"`{name}` should be sent as `a,b`; the client sends `a%2Cb`")


def _in_header(parameter: Parameter, shapes: frozenset[ir.Shape], _: ir.QueryFormat) -> Iterator[_Difference]:
    if parameter.content_type is not None:
        yield from _as_content(parameter, shapes)
    elif "object" in shapes:
        message = f"`{parameter.name}`: the client cannot send an object in a header"
        yield _Difference(_form_key(parameter), message)


_DIFFERENCES: Mapping[str, Callable[[Parameter, frozenset[ir.Shape], ir.QueryFormat], Iterator[_Difference]]] = {
    "query": _in_query,
    "path": _in_path,
    "header": _in_header,
}
_HINTS = {
    "query": "Pass extra_query={{'{0}': '...'}} with the text that the server expects.",
    "path": "Call client.get(...) with a path that you build yourself.",
    "header": "Pass extra_headers={{'{0}': '...'}} with the text that the server expects.",
}


def _as_content(parameter: Parameter, shapes: frozenset[ir.Shape]) -> Iterator[_Difference]:
    """A value that is a document of its own. JSON and plain text are the same for numbers and booleans."""
    media_type = parameter.content_type or ""
    is_text = media_type.startswith("text/") and not _has_array(shapes) and "object" not in shapes
    if not is_text and not shapes <= {"number", "boolean"}:
        yield _Difference(
            "content", f"`{parameter.name}` should be sent as {media_type}; the client does not encode it so"
        )


def _other_form(parameter: Parameter, documented: str, sent: str) -> Iterator[_Difference]:
    if documented != sent:
        message = f"`{parameter.name}` should be sent as `{documented}`; the client sends `{sent}`"
        yield _Difference(_form_key(parameter), message, configured=True)


def _array_in_query(parameter: Parameter) -> str:
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(parameter.style or "", ",")
    return ("{0}=a&{0}=b" if _explodes(parameter) else "{0}=a{1}b").format(parameter.name, separator)


def _object_in_query(parameter: Parameter) -> str:
    if parameter.style == "deepObject":
        return f"{parameter.name}[k]=v&{parameter.name}[l]=w"
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(parameter.style or "", ",")
    return "k=v&l=w" if _explodes(parameter) else f"{parameter.name}={separator.join('kvlw')}"


def _explodes(parameter: Parameter) -> bool:
    """The default is true for `form` alone (OpenAPI, Parameter Object, `explode`)."""
    return (parameter.style in (None, "form")) if parameter.explode is None else parameter.explode


def _form_key(parameter: Parameter) -> str:
    """The field that asks for the form; none where it is that of OpenAPI's defaults."""
    if parameter.style is not None:
        return "style"
    return "" if parameter.explode is None else "explode"


def _has_array(shapes: frozenset[ir.Shape]) -> bool:
    return any(isinstance(item, tuple) for item in shapes)


def _has_text(shapes: frozenset[ir.Shape]) -> bool:
    return "any" in shapes or any("string" in (item, item[-1]) for item in shapes)
