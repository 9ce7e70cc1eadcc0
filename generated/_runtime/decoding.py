"""Compressed bodies, decoded piece by piece, so that a small one that would fill the memory is refused before it does.

The HTTP library decodes as much as has arrived at once, whatever comes of it. It does so in `iter_bytes` and
`aiter_bytes`, which all other ways to read a body are made of, and which stand here anew.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Iterator
from itertools import chain
from typing import Any, cast

from .bounds import Bounds
from .codings import Layer, layer_maker
from .transport import DecodingError, ExcessiveBody, Response, ResponseNotRead

_HARMLESS = 1 << 24  # bytes that a body may hold whatever its ratio
_MOST_CODINGS = 5  # one over the other


def limit_decoding(response: Response, bounds: Bounds) -> None:
    """Have a response, unread, decode its body within bounds; one of a class of the caller's decodes as that does.

    It stays the object that it is, since the HTTP client keeps it and notes on it when it has ended.
    """
    if type(response) is Response:
        response.__class__ = DecodingResponse
        cast(DecodingResponse, response).bounds = bounds


class DecodingResponse(Response):
    """A response with a compressed body. Reading it raises ExcessiveBody beyond its bounds, DecodingError for no such body."""

    bounds: Bounds = Bounds()
    is_kept = False  # whether the whole body is held in memory

    def read(self) -> bytes:
        """Return the whole body."""
        self.is_kept = True
        return super().read()

    async def aread(self) -> bytes:
        """Return the whole body."""
        self.is_kept = True
        return await super().aread()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives, or in chunks of a size."""
        if self._has_been_read():
            yield from super().iter_bytes(chunk_size)
            return
        decoder, chunks = Decoder(self), _Chunks(chunk_size)
        for received in self.iter_raw():
            for piece in decoder.decoded(received):
                yield from chunks.of(piece)
        decoder.check_end()
        yield from chunks.rest()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes, None]:
        """Yield the body as it arrives, or in chunks of a size."""
        if self._has_been_read():
            async for chunk in super().aiter_bytes(chunk_size):
                yield chunk
            return
        decoder, chunks = Decoder(self), _Chunks(chunk_size)
        raw: Any = self.aiter_raw()  # a generator; only one of the HTTP libraries says so
        try:
            async for received in raw:
                for piece in decoder.decoded(received):
                    for chunk in chunks.of(piece):
                        yield chunk
        finally:
            await raw.aclose()
        decoder.check_end()
        for chunk in chunks.rest():
            yield chunk

    def _has_been_read(self) -> bool:
        try:
            _ = self.content
        except ResponseNotRead:
            return False
        return True


class Decoder:
    """Takes the codings of a response's body off, and counts what comes of it."""

    def __init__(self, response: DecodingResponse) -> None:
        self._response = response
        names = response.headers.get_list("content-encoding", split_commas=True)
        makers = [make for name in reversed(names) if (make := layer_maker(name.strip().lower())) is not None]
        if len(makers) > _MOST_CODINGS:
            raise DecodingError(f"the body is compressed {len(makers)} times over", request=response.request)
        self._layers = [make() for make in makers]
        self._received = 0

    def decoded(self, received: bytes) -> Iterator[bytes]:
        """Yield what bytes of the body stand for. Raises DecodingError for what is not in its coding."""
        self._received += len(received)
        pieces: Iterable[bytes] = (received,)
        for layer in self._layers:
            pieces = self._counted(layer, pieces)
        yield from pieces

    def check_end(self) -> None:
        """Raise DecodingError for a body that ends too early, where its coding can tell."""
        if any(layer.is_cut() for layer in self._layers):
            raise DecodingError("the compressed body is incomplete", request=self._response.request)

    def _counted(self, layer: Layer, pieces: Iterable[bytes]) -> Iterator[bytes]:
        decoded = chain.from_iterable(map(layer.decoded, pieces))
        while True:
            try:
                piece = next(decoded, None)
            except layer.errors as error:
                raise DecodingError(str(error), request=self._response.request) from error
            if piece is None:
                return
            layer.size += len(piece)
            self._check_size(layer.size)
            yield piece

    def _check_size(self, size: int) -> None:
        most, highest = self._response.bounds.decompressed_size, self._response.bounds.compression_ratio
        if most is not None and size > most and self._response.is_kept:
            self._refuse(
                f"holds more than {most:,} bytes once it is decompressed. If you trust the server, set the client's "
                "`max_decompressed_size` to more bytes or to None, or read the body in pieces with "
                "`with_streaming_response`."
            )
        if highest is not None and size > _HARMLESS and size > highest * self._received:
            self._refuse(
                f"becomes more than {highest:g} times larger when it is decompressed. If you trust the server, set the "
                "client's `max_compression_ratio` higher or to None."
            )

    def _refuse(self, why: str) -> None:
        raise ExcessiveBody(f"The body of the response {why}", request=self._response.request)


class _Chunks:
    """Cuts a body into chunks of one size, or hands it on in the pieces in which it comes."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._left = b""

    def of(self, piece: bytes) -> Iterator[bytes]:
        """Yield the chunks that a piece completes."""
        if self._size is None:
            if piece:
                yield piece
            return
        size = max(self._size, 1)
        whole = self._left + piece
        end = len(whole) - len(whole) % size
        self._left = whole[end:]
        for start in range(0, end, size):
            yield whole[start : start + size]

    def rest(self) -> Iterator[bytes]:
        """Yield the last chunk, which may be smaller."""
        if self._left:
            yield self._left
