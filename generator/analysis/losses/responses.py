"""Answers that are not read: other media types, other statuses, and what of an answer has no type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator import ir
from generator import pointer as pointers
from generator.analysis.answer_headers import succeeding
from generator.analysis.losses.equality import same_schema
from generator.analysis.losses.media import is_notation
from generator.analysis.losses.tally import Kind, Tally
from generator.analysis.media_types import MediaKind, bare_name, is_json, kind_of, success_of
from generator.analysis.references import Resolve
from generator.diagnostics.codes import Analyse
from generator.document.types import MediaType, Operation, Response

_OTHER_NOTATION = Kind(Analyse.OtherMediaTypes, "a response is read as JSON; its other media types are left out")
_ERRORS = Kind(
    Analyse.UntypedResponsePart,
    "the body of an error has no type of its own",
    "Read it from the exception's `body`, as decoded JSON.",
)
_HEADERS = Kind(
    Analyse.UntypedResponsePart,
    "these response headers have no types of their own",
    "Read them, as text, from the `headers` of `with_raw_response`.",
)


def report_responses(
    written: Operation,
    read: ir.Operation,
    resolve: Resolve,
    compatible: bool,
    is_configured_stream: bool,
    tally: Tally,
) -> None:
    """Reports what an operation answers and its method does not read. A configured stream leaves JSON out on purpose.

    In an existing SDK (`compatible`) a method reads the first success with a schema.
    """
    main = success_of(written.responses, with_schema=compatible)
    told_apart = _statuses(read.outcome)
    for response in written.responses:
        if response is not main and response.status.startswith("2"):
            _report_status(response, main, told_apart, resolve, tally)
    for response in (item for item in written.responses if item is main or item.status in told_apart):
        _report_media_types(written, response, read.outcome, is_configured_stream, resolve, tally)
    for response in written.responses:
        if response.headers and (compatible or not any(response is item for item in succeeding(written))):
            tally.count(_HEADERS, pointers.join(response.pointer, "headers"))
        if response is not main and not response.status.startswith("2") and response.content:
            tally.count(_ERRORS, pointers.join(response.pointer, "content"))


def _statuses(outcome: ir.Outcome) -> Sequence[str]:
    """The statuses that the method tells apart."""
    match outcome:
        case ir.ByStatus(cases):
            return [status for status, _ in cases]
        case ir.Switched(plain=plain):
            return _statuses(plain)
        case ir.Choice(options):
            return [status for option in options for status in _statuses(option)]
        case _:
            return []


def _report_media_types(
    written: Operation,
    response: Response,
    outcome: ir.Outcome,
    is_configured_stream: bool,
    resolve: Resolve,
    tally: Tally,
) -> None:
    names = ir.media_of(outcome)
    values = [media for media in response.content if _is_read(media, names)]
    for other in response.content:
        if other in values or (is_configured_stream and is_json(bare_name(other))):
            continue
        if _is_same_value(other, values, resolve):
            tally.count(_OTHER_NOTATION, other.pointer)
        else:
            message = f"a response of {other.name} cannot be read: the method reads {' or '.join(names) or 'nothing'}"
            headers = f"{{'headers': {{'Accept': {other.name!r}}}}}"
            hint = f"Ask for it: client.{written.verb}({written.path!r}, cast_to=bytes, options={headers})"
            tally.diagnostics.warning(Analyse.ResponseMediaTypeLeftOut, message, other.pointer, hint)


def _is_read(media: MediaType, names: Iterable[str]) -> bool:
    bare = bare_name(media)
    wildcard = bare in ("*/*", "application/*")
    return any(name.partition(";")[0] == bare or (wildcard and is_json(name)) for name in names)


def _is_same_value(other: MediaType, values: Sequence[MediaType], resolve: Resolve) -> bool:
    """Whether a media type writes the same value in another notation."""
    if not is_notation(bare_name(other)):
        return False
    return any(
        bare_name(value) != "text/event-stream"
        and (other.schema is None or same_schema(other.schema, value.schema, resolve))
        for value in values
    )


def _report_status(
    other: Response,
    main: Response | None,
    told_apart: Sequence[str],
    resolve: Resolve,
    tally: Tally,
) -> None:
    """Reports another success that is read as if it were the first, and is another."""
    if main is None or other.status in told_apart or _is_same_answer(other, main, resolve):
        return
    message = f"a response with status {other.status} is read as one with {main.status}, which has another type"
    hint = "Call the method on `with_raw_response` and look at `status_code` before you parse."
    tally.diagnostics.warning(Analyse.StatusLeftOut, message, other.pointer, hint)


def _is_same_answer(other: Response, main: Response, resolve: Resolve) -> bool:
    """Whether what one status answers may be what the other does."""
    if not other.content or not main.content:
        return bool(other.content) == bool(main.content)
    return any(_reads_alike(one, two, resolve) for one in other.content for two in main.content)


def _reads_alike(one: MediaType, two: MediaType, resolve: Resolve) -> bool:
    kind, other = (kind_of(media, binary=False) for media in (one, two))
    return kind is other and (
        kind in (MediaKind.TEXT, MediaKind.BINARY) or same_schema(one.schema, two.schema, resolve)
    )
