"""Answers that are not read: other media types, other statuses, and what of an answer has no type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator import ir
from generator import pointer as pointers
from generator.analysis.losses.equality import Resolve, same_schema
from generator.analysis.losses.media import is_notation
from generator.analysis.losses.tally import Kind, Tally
from generator.analysis.media_types import bare_name, event_stream, json_media, success_of
from generator.diagnostics.codes import Analyse
from generator.document.types import MediaType, Operation, Response

_OTHER_NOTATION = Kind(
    Analyse.OtherMediaTypes, "an answer is read as JSON, not in the other media types of the document"
)
_ERRORS = Kind(
    Analyse.UntypedResponsePart,
    "the body of an error has no type of its own",
    "Read it from the exception's `body`, as decoded JSON.",
)
_HEADERS = Kind(
    Analyse.UntypedResponsePart,
    "the headers of an answer have no types of their own",
    "Read them, as text, from the `headers` of `with_raw_response`.",
)


def report_responses(
    written: Operation,
    read: ir.Operation,
    definitions: Mapping[str, ir.Definition],
    resolve: Resolve,
    is_configured_stream: bool,
    tally: Tally,
) -> None:
    """Reports what an operation answers and its method does not read. A configured stream leaves JSON out on purpose."""
    success = success_of(written.responses)
    if success is not None:
        values = _values(success, read, is_configured_stream)
        _report_media_types(written, success, values, resolve, tally)
        others = [item for item in written.responses if item.status.startswith("2") and item is not success]
        for other in others:
            _report_status(other, success, values, _takes_nothing(read, definitions), resolve, tally)
    for response in written.responses:
        if response.headers:
            tally.count(_HEADERS, pointers.join(response.pointer, "headers"))
        if response is not success and not response.status.startswith("2") and response.content:
            tally.count(_ERRORS, pointers.join(response.pointer, "content"))


def _values(response: Response, read: ir.Operation, is_configured_stream: bool) -> Sequence[MediaType]:
    """The media types that the method reads, the plain value first."""
    plain, stream = json_media(response.content), event_stream(response.content)
    if plain is None:
        return [stream] if stream else response.content
    if stream is None:
        return [plain]
    always = isinstance(read.outcome, ir.Events)
    return [stream] if always and not is_configured_stream else [plain, stream]


def _report_media_types(
    written: Operation, success: Response, values: Sequence[MediaType], resolve: Resolve, tally: Tally
) -> None:
    for other in success.content:
        if other in values:
            continue
        if _is_same_value(other, values, resolve):
            tally.count(_OTHER_NOTATION, other.pointer)
        else:
            names = " or ".join(media.name for media in values)
            message = f"an answer of {other.name} cannot be read: the method reads {names}"
            headers = f"{{'headers': {{'Accept': {other.name!r}}}}}"
            hint = f"Ask for it: client.{written.verb}({written.path!r}, cast_to=bytes, options={headers})"
            tally.diagnostics.warning(Analyse.ResponseMediaTypeLeftOut, message, other.pointer, hint)


def _is_same_value(other: MediaType, values: Sequence[MediaType], resolve: Resolve) -> bool:
    """Whether a media type writes the same value in another notation."""
    if not is_notation(bare_name(other)) or bare_name(values[0]) == "text/event-stream":
        return False
    return other.schema is None or same_schema(other.schema, values[0].schema, resolve)


def _report_status(
    other: Response,
    success: Response,
    values: Sequence[MediaType],
    takes_nothing: bool,
    resolve: Resolve,
    tally: Tally,
) -> None:
    """Reports another success that does not read as the method's value."""
    if not other.content:
        if not success.content or takes_nothing:
            return
        message = f"an answer of {other.status} has no content, and raises: the method reads that of {success.status}"
    elif any(_is_same_answer(media, values, resolve) for media in other.content):
        return
    else:
        message = f"an answer of {other.status} is read as one of {success.status}, which has another type"
    hint = "Call the method on `with_raw_response` and look at `status_code` before you parse."
    tally.diagnostics.warning(Analyse.StatusLeftOut, message, other.pointer, hint)


def _is_same_answer(media: MediaType, values: Sequence[MediaType], resolve: Resolve) -> bool:
    return any(
        bare_name(media) == bare_name(value) and same_schema(media.schema, value.schema, resolve) for value in values
    )


def _takes_nothing(read: ir.Operation, definitions: Mapping[str, ir.Definition]) -> bool:
    """Whether an empty body is a value of the method's type: null, any value, text."""
    type_ = ir.plain_type(read.outcome)
    return type_ is None or not ir.shape(type_, definitions).isdisjoint(("null", "any", "string"))
