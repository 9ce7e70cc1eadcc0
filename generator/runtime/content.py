"""Content that is not at hand as bytes: open files and paths, read in pieces while they are sent."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import IO, Any, Union, cast

_READ_SIZE = 65_536


class FileChunks:
    """An open file from where it stands. One that can seek is rewound before each attempt."""

    def __init__(self, file: IO[bytes]) -> None:
        if isinstance(cast(object, file), io.TextIOBase):
            raise TypeError("a file must be opened in binary mode: open(path, 'rb')")
        self._file = file
        self._start = _position(file)
        self.replayable = self._start is not None
        self.length = None if self._start is None else _length_from(file, self._start)

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        while chunk := self._file.read(_READ_SIZE):
            yield chunk


class PathChunks:
    """The file at a path, which is opened for each attempt and closed at its end. Raises OSError when it is not there."""

    def __init__(self, path: str) -> None:
        status = os.stat(path)
        self._path = path
        self.replayable = stat.S_ISREG(status.st_mode)  # a pipe has no length, and gives its bytes once
        self.length = status.st_size if self.replayable else None

    def __iter__(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            while chunk := file.read(_READ_SIZE):
                yield chunk


Piece = Union[bytes, FileChunks, PathChunks]


class Pieces:
    """Bytes and files, one after the other, as the sync HTTP client sends them."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece


class AsyncPieces:
    """The same for the async HTTP client. Files are read in threads, so that the event loop goes on meanwhile."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            chunks = iter(piece)
            while chunk := await to_thread.run_sync(next, chunks, b""):
                yield chunk


class AsyncChunks:
    """A sync iterable of the caller's where the async HTTP client needs an async one."""

    def __init__(self, chunks: Iterable[Any]) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[Any]:
        for chunk in self._chunks:
            yield chunk


def piece_of(content: object) -> Piece | None:
    """Return bytes, an open file or a path as a piece of a body; None for what is none of them."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, (bytearray, memoryview)):
        return bytes(cast("bytes", content))
    if hasattr(content, "read"):
        return FileChunks(cast("IO[bytes]", content))
    convert = getattr(content, "__fspath__", None)
    return None if convert is None else PathChunks(os.fsdecode(convert()))


def total_length(pieces: Iterable[Piece]) -> int | None:
    """Return how many bytes the pieces have; None where one of them is known only when it has been read."""
    lengths = [len(piece) if isinstance(piece, bytes) else piece.length for piece in pieces]
    known = [length for length in lengths if length is not None]
    return sum(known) if len(known) == len(lengths) else None


def _position(file: Any) -> int | None:
    """Return where a file stands, or None when it cannot go back there."""
    try:
        return int(file.tell()) if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _length_from(file: Any, start: int) -> int | None:
    """Return how many bytes a file has from `start` on."""
    try:
        end = int(file.seek(0, os.SEEK_END))
        file.seek(start)
    except (AttributeError, OSError, TypeError, ValueError):
        return None
    return max(end - start, 0)
