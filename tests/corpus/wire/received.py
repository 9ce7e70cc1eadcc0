"""A request as a server gets it, read into the form in which it is compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser

from tests.corpus.wire.bodies import FORM, bare, is_json, json_of
from tests.corpus.wire.requests import Content, Form, Json, Multipart, Part, Request, by_name

_OF_THE_CONNECTION = frozenset(
    {"accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"}
)


@dataclass(frozen=True)
class Received:
    """The bytes of a request's head, its body, and the origin that the client connected to."""

    origin: str
    head: bytes
    body: bytes

    def request(self) -> Request:
        """The request, without the headers that are about the connection or say what the client runs on."""
        first, _, rest = self.head.partition(b"\r\n")
        method, target, _ = first.decode("ascii").split(" ")
        path, _, query = target.partition("?")
        fields = BytesHeaderParser().parsebytes(rest + b"\r\n\r\n")
        headers = {name.lower(): value for name, value in fields.items() if _is_compared(name.lower())}
        content = _content(fields, self.body)
        if isinstance(content, Multipart):
            headers["content-type"] = bare(headers["content-type"])
        return Request(self.origin, method, path, by_name(query.split("&") if query else []), headers, content)


def _is_compared(name: str) -> bool:
    return name not in _OF_THE_CONNECTION and not name.startswith("x-stainless-")


def _content(fields: Message, body: bytes) -> Content:
    if "content-type" not in fields:
        return body or None
    kind = bare(fields["content-type"])
    boundary = fields.get_param("boundary")
    if kind.startswith("multipart/") and isinstance(boundary, str):
        return Multipart(tuple(sorted(_parts(body, boundary.encode()), key=lambda part: part.name)))
    if kind == FORM:
        return Form(by_name(body.decode("ascii").split("&") if body else []))
    return _parsed(body) if is_json(kind) else body


def _parsed(body: bytes) -> Json:
    return json_of(json.loads(body))


def _parts(body: bytes, boundary: bytes) -> Iterator[Part]:
    """RFC 2046, 5.1.1: parts begin behind a line with the boundary, which belongs to the line end before it."""
    *parts, last = (b"\r\n" + body).split(b"\r\n--" + boundary)
    assert last.rstrip(b"\r\n") == b"--" and parts[0] == b"", "the body does not begin and end with its boundary"
    for text in parts[1:]:
        head, _, content = text.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        fields = BytesHeaderParser().parsebytes(head + b"\r\n\r\n")
        name = fields.get_param("name", header="content-disposition")
        kind = bare(fields.get("content-type", "text/plain"))
        value = _parsed(content) if is_json(kind) else content
        yield Part(str(name), fields.get_filename() is not None, kind, value)
