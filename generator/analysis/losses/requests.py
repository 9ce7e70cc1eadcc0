"""Media types of request bodies that are passed over, and what is said of a form's parts without effect."""

from __future__ import annotations

from collections.abc import Iterator

from generator import ir
from generator import pointer as pointers
from generator.analysis.losses.equality import same_schema
from generator.analysis.losses.media import is_binary, is_notation, properties_of
from generator.analysis.losses.tally import Kind, Tally
from generator.analysis.media_types import bare_name
from generator.analysis.request_media import RequestKind, RequestMedia
from generator.analysis.requests import fixed_headers
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Encoding, MediaType, Operation

_OTHER_NOTATION = Kind(Analyse.OtherMediaTypes, "a request is sent in one of its media types; the others are left out")
_DESCRIPTION = Kind(
    Analyse.OnlyDescribes, "the `description` of a request body doesn't appear in the docs of its method"
)


def report_request(written: Operation, read: ir.Operation, document: Document, tally: Tally) -> None:
    """Reports the media types that an operation is not sent in: a warning where one carries what the sent one does not.

    Reports as well what is said of the parts of a form and has no effect.
    """
    body = written.request_body
    if body is None or not body.content or read.request is None:
        return
    media = RequestMedia(document)
    sent = media.sent(body.content)
    for other in body.content:
        if other is sent:
            continue
        if _carries_more(other, sent, media):
            message = (
                f"the request is sent as {sent.name}; it cannot be sent as {other.name}, which holds something else"
            )
            hint = "Send it with `client.post`: `body` for JSON, `files` for a form, `content` for raw bytes."
            tally.diagnostics.warning(Analyse.RequestMediaTypeLeftOut, message, other.pointer, hint)
        else:
            tally.count(_OTHER_NOTATION, other.pointer)
    _report_encoding(sent, read.request, tally)
    if body.description and isinstance(read.request.body, ir.Members):
        tally.count(_DESCRIPTION, f"{body.pointer}/description")


def _carries_more(other: MediaType, sent: MediaType, media: RequestMedia) -> bool:
    """Whether a media type has a value that the sent one has not: a file, or a property that the other does not know."""
    resolve = media.document.schema
    files = [item for item in properties_of(other.schema, resolve) if is_binary(item, resolve) or media.file_type(item)]
    if files and media.kind(sent) is not RequestKind.UPLOAD:
        return True
    if bare_name(other).startswith("multipart/") or is_notation(bare_name(other)):
        return other.schema is not None and not _is_same(other, sent, media)
    return media.kind(other) is not RequestKind.JSON or not _is_same(other, sent, media)


def _is_same(other: MediaType, sent: MediaType, media: RequestMedia) -> bool:
    """Whether two media types take the same members; what is a file in one may be its address in the other."""
    resolve = media.document.schema
    if same_schema(other.schema, sent.schema, resolve):
        return True
    if media.kind(sent) is not RequestKind.UPLOAD or other.schema is None or sent.schema is None:
        return False
    names = [{name for name, _ in media.seen_through(item.schema).properties} for item in (other, sent) if item.schema]
    return bool(names[0]) and names[0] <= names[1]


def _report_encoding(sent: MediaType, request: ir.Request, tally: Tally) -> None:
    """What the Encoding Objects of a form say and the client does not do."""
    for key in sent.positional:
        message = f"`{key}`: parts are sent by name, not by position"
        place = pointers.join(sent.pointer, key)
        tally.diagnostics.warning(Analyse.UnsupportedEncoding, message, place, Analyse.UnsupportedEncoding.remedy)
    for name, said in sent.encoding.items():
        for key, message in _without_effect(name, said, request):
            place = pointers.join(said.pointer, key) if key else said.pointer
            code = Analyse.UnsupportedEncoding
            tally.diagnostics.warning(code, message, place, code.remedy)


def _without_effect(name: str, said: Encoding, request: ir.Request) -> Iterator[tuple[str, str]]:
    """The field of an Encoding Object, and why it has no effect."""
    yield from ((key, f"`{name}`: values inside a part have no encoding of their own") for key in said.inner)
    match request.encoding:
        case ir.AsForm(brackets=True):
            yield "", f"`{name}`: arrays and objects are sent in brackets, as the existing SDK sends them"
        case ir.AsForm():
            if said.headers:
                yield "headers", f"`{name}`: a property of a form has no headers"
        case ir.AsMultipart():
            for key, value in (
                ("style", said.style),
                ("explode", said.explode),
                ("allowReserved", said.allow_reserved),
            ):
                if value is not None:
                    yield key, f"`{name}`: the content type decides how a part is sent, not a style for URLs"
            fixed = {header for header, _ in fixed_headers(said)}
            for header in said.headers:
                if header not in fixed and header.lower() != "content-type":
                    message = f"the header `{header}` of the part `{name}` is sent only with files, as a member of their tuples"
                    yield "headers", message
        case _:
            yield "", f"`{name}`: {request.media_type} has no parts"
