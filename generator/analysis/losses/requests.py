"""Media types of request bodies that are passed over."""

from __future__ import annotations

from generator import ir
from generator.analysis.losses.equality import Resolve, same_schema
from generator.analysis.losses.media import is_binary, is_notation, properties_of
from generator.analysis.losses.tally import Kind, Tally
from generator.analysis.media_types import bare_name, json_media
from generator.diagnostics.codes import Analyse
from generator.document.types import MediaType, Operation

_OTHER_NOTATION = Kind(
    Analyse.OtherMediaTypes, "a request is sent as JSON, not in the other media types of the document"
)
_DESCRIPTION = Kind(Analyse.OnlyDescribes, "the `description` of a request body is not in the docs of its method")


def report_request(written: Operation, read: ir.Operation, resolve: Resolve, tally: Tally) -> None:
    """Reports the media types that an operation is not sent in: a warning where one carries what JSON does not."""
    body = written.request_body
    sent = json_media(body.content) if body else None
    if body is None or sent is None:
        return
    for other in body.content:
        if other is sent:
            continue
        if _carries_more(other, sent, resolve):
            message = f"the request cannot be sent as {other.name}, which carries what {sent.name} does not"
            hint = "Send it with `client.post`: `files` for a form, `content` for raw bytes."
            tally.diagnostics.warning(Analyse.RequestMediaTypeLeftOut, message, other.pointer, hint)
        else:
            tally.count(_OTHER_NOTATION, other.pointer)
    if body.description and isinstance(read.request, ir.Members):
        tally.count(_DESCRIPTION, f"{body.pointer}/description")


def _carries_more(other: MediaType, sent: MediaType, resolve: Resolve) -> bool:
    """Whether a media type has a value that the JSON has not: a file, or a property that the JSON does not know."""
    if any(is_binary(member, resolve) for member in properties_of(other.schema, resolve)):
        return True
    if bare_name(other).startswith("multipart/") or is_notation(bare_name(other)):
        return other.schema is not None and not same_schema(other.schema, sent.schema, resolve)
    return True
