"""Request bodies: JSON, multipart forms and raw content, encoded once for all attempts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Any, Union, cast

from .files import HTTPFile, http_files
from .query import flattened
from .shapes import is_array, is_iterable, is_object
from .types import FileTypes, NotGiven, Omit, is_given
from .wire import WireNames, to_wire

Content = Union[str, bytes, bytearray, memoryview, IO[bytes], Iterable[bytes], AsyncIterable[bytes]]
Files = Union[Mapping[str, FileTypes], Iterable[tuple[str, FileTypes]]]

_READ_SIZE = 65_536


@dataclass(frozen=True, slots=True)
class Payload:
    """A request's body, ready for the HTTP library. `replayable` says whether it can be sent a second time."""

    content: Any = None
    content_type: str | None = None
    data: Mapping[str, Any] | None = None
    files: list[tuple[str, HTTPFile]] | None = None
    replayable: bool = True


EMPTY = Payload()


def json_payload(body: object, extra: object | None, names: WireNames | None) -> Payload:
    """Return a JSON body; `extra` is merged over its top level. Raises TypeError or ValueError for what JSON cannot hold."""
    value = _merged(body, extra, names)
    return EMPTY if isinstance(value, Omit) else Payload(encode_json(value), "application/json")


def form_payload(body: object, extra: object | None, names: WireNames | None, files: Files) -> Payload:
    """Return a multipart form of a body's fields and files (RFC 7578)."""
    value = _merged(body, extra, names)
    fields: Mapping[str, object] = value if is_object(value) else {}
    data: dict[str, list[str]] = {}
    for name, item in flattened(fields):
        _utf8(name + item)
        data.setdefault(name, []).append(item)
    parts = http_files(files)
    return Payload(data=data, files=parts, replayable=all(_is_replayable(part[1]) for _, part in parts))


def raw_payload(content: Content, *, is_async: bool) -> Payload:
    """Return a body that is sent as it is. A generator or a pipe can be read only once."""
    if isinstance(content, bytes):
        return Payload(content)
    if isinstance(content, str):
        return Payload(_utf8(content))
    if isinstance(content, (bytearray, memoryview)):
        return Payload(bytes(content))
    if hasattr(content, "read"):
        return _file_payload(cast("IO[bytes]", content), is_async)
    replayable = not isinstance(content, (Iterator, AsyncIterator))
    if is_async and isinstance(content, Iterable):
        return Payload(_AsyncChunks(content), replayable=replayable)
    if not isinstance(content, (Iterable, AsyncIterable)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"content must be bytes, str, a file or an iterable of bytes, not {type(content).__name__}")
    return Payload(content, replayable=replayable)


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


def _utf8(text: str) -> bytes:
    """Return text as UTF-8. Raises ValueError for a lone surrogate."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("the request body holds text that is not valid Unicode (a lone surrogate)") from None


def _merged(body: object, extra: object | None, names: WireNames | None) -> object:
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
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if is_object(value):
        return dict(value)
    if is_iterable(value):
        return list(value)
    if hasattr(value, "hex") and hasattr(value, "int"):
        return str(value)  # a UUID
    raise TypeError(f"a value of type {type(value).__name__} cannot stand in a JSON body")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_json_default)


def _file_payload(file: IO[bytes], is_async: bool) -> Payload:
    """Return a file's content from where it stands; one that can seek is rewound before each attempt."""
    start = _position(file)
    chunks = _FileChunks(file, start)
    return Payload(_AsyncChunks(chunks) if is_async else chunks, replayable=start is not None)


def _position(file: Any) -> int | None:
    """Return where a file stands, or None when it cannot go back there."""
    try:
        return int(file.tell()) if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _is_replayable(part: object) -> bool:
    return isinstance(part, (bytes, str)) or _position(part) is not None


class _FileChunks:
    """The chunks of a file, from the same place each time they are asked for."""

    def __init__(self, file: IO[bytes], start: int | None) -> None:
        self._file = file
        self._start = start

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        while chunk := self._file.read(_READ_SIZE):
            yield chunk


class _AsyncChunks:
    """A sync iterable where the async HTTP client needs an async one."""

    def __init__(self, chunks: Iterable[Any]) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[Any]:
        for chunk in self._chunks:
            yield chunk
