"""Request bodies: JSON and raw content, encoded once for all attempts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Protocol

from .content import AsyncChunks, AsyncPieces, Pieces, piece_of
from .moments import duration_text, moment_text
from .shapes import is_array, is_iterable, is_object
from .types import Content, NotGiven, Omit, is_given
from .wire import WireNames, to_wire


@dataclass(frozen=True, slots=True)
class Payload:
    """A request's body, ready for the HTTP library, with the headers that it needs beside `content_type`.

    `replayable` says whether it can be sent a second time.
    """

    content: Any = None
    content_type: str | None = None
    headers: Mapping[str, str] | None = None
    replayable: bool = True


EMPTY = Payload()


class BodyEncoder(Protocol):
    """Turns a body, with wire names and without omitted members, into a payload of another media type than JSON."""

    def __call__(self, value: object, *, is_async: bool) -> Payload: ...


def json_payload(
    body: object, extra: object | None, names: WireNames | None, content_type: str = "application/json"
) -> Payload:
    """Return a JSON body; `extra` is merged over its top level. Raises TypeError or ValueError for what JSON cannot hold."""
    value = merged(body, extra, names)
    return EMPTY if isinstance(value, Omit) else Payload(encode_json(value), content_type)


def raw_payload(content: Content | Omit, content_type: str | None, *, is_async: bool) -> Payload:
    """Return a body that is sent as it is. A generator or a pipe can be read only once."""
    if isinstance(content, Omit):
        return EMPTY
    if isinstance(content, str):
        return Payload(as_utf8(content), content_type)
    piece = piece_of(content)
    if isinstance(piece, bytes):
        return Payload(piece, content_type)
    if piece is not None:
        length = None if piece.length is None else {"Content-Length": str(piece.length)}
        chunks = AsyncPieces([piece]) if is_async else Pieces([piece])
        return Payload(chunks, content_type, length, piece.replayable)
    replayable = not isinstance(content, (Iterator, AsyncIterator))
    if isinstance(content, AsyncIterable) and is_async:
        return Payload(content, content_type, replayable=replayable)
    if not isinstance(content, Iterable) or is_object(content):
        kinds = "bytes, str, a file, a path or an iterable of bytes"
        raise TypeError(f"content must be {kinds}, not {type(content).__name__}")
    return Payload(AsyncChunks(content) if is_async else content, content_type, replayable=replayable)


def encode_json(value: object) -> bytes:
    """Return compact JSON in UTF-8 (RFC 8259). Raises TypeError or ValueError for what it cannot hold."""
    try:
        try:
            return _ENCODER.encode(value).encode("utf-8")
        except _OmittedInside:  # rare, so that no body is walked through for it
            return _ENCODER.encode(_without_omitted(value)).encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError("the request body holds text that is not valid Unicode (a lone surrogate)") from None
    except RecursionError:
        raise ValueError("the request body is nested too deeply") from None


def as_utf8(text: str) -> bytes:
    """Return text as UTF-8. Raises ValueError for a lone surrogate."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("the request body holds text that is not valid Unicode (a lone surrogate)") from None


def merged(body: object, extra: object | None, names: WireNames | None) -> object:
    """Return the body without omitted members, under wire names, with `extra` over it; `omit` when there is none."""
    if is_object(body):
        body = {name: value for name, value in body.items() if not isinstance(value, (Omit, NotGiven))}
    if names is not None:
        body = to_wire(body, names)
    if extra is None:
        return body if is_given(body) else Omit()
    if body is None or not is_given(body):
        return extra
    if not is_object(body) or not is_object(extra):
        raise TypeError("extra_body can only be merged over a body that is an object")
    return {**body, **extra}


class _OmittedInside(Exception):
    """A value deep in a body is to be left out."""


def _without_omitted(value: object) -> object:
    """Return a copy of a value without the members, at any depth, that are `omit`."""
    if is_object(value):
        return {name: _without_omitted(item) for name, item in value.items() if is_given(item)}
    if is_array(value):
        return [_without_omitted(item) for item in value if is_given(item)]
    return value


def _json_default(value: Any) -> object:
    """Return what JSON writes in the place of a value that it does not know."""
    if not is_given(value):
        raise _OmittedInside
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, datetime):
        return moment_text(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_text(value)
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
    if is_object(value):
        return dict(value)
    if is_iterable(value):
        return list(value)
    if hasattr(value, "hex") and hasattr(value, "int"):
        return str(value)  # a UUID
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_json_default)
