"""The codings that a compressed body may have (RFC 9110, 8.4.1): what takes one off, in pieces of a limited size."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from importlib import import_module
from itertools import chain
from typing import Any, Protocol

_PIECE = 1 << 18  # bytes that are decompressed at once
_LITTLE = 1 << 8  # bytes that are decompressed at once by what takes no limit: of zstd they become 8 MiB at most


class Layer(Protocol):
    """One coding of a body."""

    errors: tuple[type[Exception], ...]
    size: int  # of what came of it

    def decoded(self, data: bytes) -> Iterator[bytes]:
        """Yield what data stands for, in pieces of a limited size."""
        ...

    def is_cut(self) -> bool:
        """Return whether the end of the data is missing; False where that does not matter."""
        ...


class _Zlib:
    """gzip (RFC 1952), and deflate in zlib's form (RFC 1950) or, as some servers send it, without (RFC 1951)."""

    def __init__(self, window: int, bare_window: int | None = None) -> None:
        self.size = 0
        self.errors: tuple[type[Exception], ...] = (zlib.error,)
        self._stream = zlib.decompressobj(window)
        self._bare_window = bare_window
        self._head = b""

    def decoded(self, data: bytes) -> Iterator[bytes]:
        if self._bare_window is not None:
            data = self._head + data
            if len(data) < 2:  # it takes two bytes to tell
                self._head = data
                return
            self._choose_form(data, self._bare_window)
        if self._stream.eof:
            return
        while piece := self._stream.decompress(data, _PIECE):
            yield piece
            data = self._stream.unconsumed_tail

    def _choose_form(self, data: bytes, bare_window: int) -> None:
        self._bare_window = None
        try:
            zlib.decompressobj().decompress(data[:2])
        except zlib.error:
            self._stream = zlib.decompressobj(bare_window)

    def is_cut(self) -> bool:
        return False  # what came is whole JSON, or is refused as none


class _Brotli:
    """Brotli (RFC 7932)."""

    def __init__(self, module: Any) -> None:
        self.size = 0
        self.errors: tuple[type[Exception], ...] = (module.error,)
        stream: Any = module.Decompressor()
        self._process: Callable[..., bytes] = getattr(stream, "decompress", None) or stream.process
        self._takes_limit = True

    def decoded(self, data: bytes) -> Iterator[bytes]:
        if self._takes_limit:
            try:
                piece = self._process(data, output_buffer_limit=_PIECE)
            except TypeError:  # an older release
                self._takes_limit = False
            else:
                while piece:
                    yield piece
                    piece = self._process(b"", output_buffer_limit=_PIECE)
                return
        yield from map(self._process, _slices(data))

    def is_cut(self) -> bool:
        return False


class _Zstd:
    """Zstandard (RFC 8878), by Python's own module or its backport. A body may be several frames."""

    def __init__(self, module: Any) -> None:
        self.size = 0
        self.errors: tuple[type[Exception], ...] = (module.ZstdError, EOFError)
        self._new = module.ZstdDecompressor
        self._frame: Any = self._new()
        self._begun = False

    def decoded(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._frame.eof:
                self._frame = self._new()
            self._begun = True
            yield from self._of_frame(data)
            data = self._frame.unused_data if self._frame.eof else b""

    def _of_frame(self, data: bytes) -> Iterator[bytes]:
        while piece := self._frame.decompress(data, _PIECE):
            yield piece
            if self._frame.eof or self._frame.needs_input:
                return
            data = b""

    def is_cut(self) -> bool:
        return self._begun and not self._frame.eof


class _ZstdByPackage(_Zstd):
    """The same by the package `zstandard`, which takes no limit."""

    def __init__(self, module: Any) -> None:
        super().__init__(module)
        self._new = lambda: module.ZstdDecompressor().decompressobj()
        self._frame = self._new()

    def decoded(self, data: bytes) -> Iterator[bytes]:
        return chain.from_iterable(map(super().decoded, _slices(data)))

    def _of_frame(self, data: bytes) -> Iterator[bytes]:
        yield self._frame.decompress(data)


def _slices(data: bytes) -> Iterator[bytes]:
    return (data[start : start + _LITTLE] for start in range(0, len(data), _LITTLE))


_BY_MODULE: Mapping[str, Sequence[tuple[str, Callable[[Any], Layer]]]] = {
    "br": [("brotli", _Brotli), ("brotlicffi", _Brotli)],
    "zstd": [("compression.zstd", _Zstd), ("backports.zstd", _Zstd), ("zstandard", _ZstdByPackage)],
}
"""The modules that decode a coding, in the order in which they are asked for; the caller need not have one."""


@cache
def layer_maker(coding: str) -> Callable[[], Layer] | None:
    """Return what makes a layer of a coding; None for one that nobody here decodes, as the HTTP library has it."""
    if coding == "gzip":
        return partial(_Zlib, 16 + zlib.MAX_WBITS)
    if coding == "deflate":
        return partial(_Zlib, zlib.MAX_WBITS, -zlib.MAX_WBITS)
    for name, make in _BY_MODULE.get(coding, ()):
        with suppress(ImportError):
            return partial(make, import_module(name))
    return None
