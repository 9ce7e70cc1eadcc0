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
_NO_UNICODE = "text that is not valid Unicode (a lone surrogate)"


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


def encode_json(value: object, name: str = "") -> bytes:
    """Return compact JSON in UTF-8 (RFC 8259); `name` is the argument that the value is, if not the whole body.

    Raises TypeError or ValueError, which name the place of what JSON cannot hold.
    """
    try:
        return _encoded(value)
    except RecursionError:
        raise ValueError(f"{name or 'the request body'} is nested too deeply") from None
    except (TypeError, ValueError) as error:
        if not _is_ours(error):
            raise
        raise _located(value, name, error) from None


def _encoded(value: object) -> bytes:
    try:
        return _ENCODER.encode(value).encode("utf-8")
    except _OmittedInside:  # rare, so that no body is walked through for it
        return _ENCODER.encode(_without_omitted(value)).encode("utf-8")


def _is_ours(error: Exception) -> bool:
    """Return whether an error says that JSON cannot hold a value; a caller's own class may raise others."""
    kind = type(error)
    return kind in (TypeError, ValueError, UnicodeEncodeError) or kind.__module__.startswith("pydantic")


def _located(value: object, name: str, error: Exception) -> Exception:
    """Return an error that names the place of what cannot be written: `title: object is not JSON serializable`."""
    place = _place_of_fault(value, name, ())
    reason = _NO_UNICODE if isinstance(error, UnicodeEncodeError) else str(error)
    kind = TypeError if isinstance(error, TypeError) else ValueError
    return kind(f"{place or 'the request body'}: {reason}")


def _place_of_fault(value: object, place: str, around: tuple[object, ...]) -> str:
    """Return where the first fault in a value is that stands at `place`, such as `items[0].name`."""
    if any(value is outer for outer in around):  # a circle
        return place
    for key, item in value.items() if is_object(value) else enumerate(value) if is_array(value) else ():
        if not _can_be_written(item):
            inner = f"[{key}]" if is_array(value) else f".{key}"
            return _place_of_fault(item, f"{place}{inner}".lstrip("."), (*around, value))
    return place


def _can_be_written(value: object) -> bool:
    try:
        _encoded(value)
    except Exception:
        return False
    return True


def as_utf8(text: str, name: str = "") -> bytes:
    """Return text as UTF-8. Raises ValueError for a lone surrogate; it names the field that the text is in, or the body."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name or 'the request body'}: {_NO_UNICODE}") from None


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
