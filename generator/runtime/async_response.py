"""Raw and streaming responses of the async client: the HTTP response with its parsed value at hand."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import Any, Generic, TypeVar, overload

from .exchange import AsyncResponseFacts, as_sdk_error
from .hints import NeedsAsyncWith
from .response_parsing import body_text, decoded_json

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S", bound="AsyncAPIResponse[object]")


class AsyncAPIResponse(AsyncResponseFacts, Generic[R_co]):
    """A response whose body is read when asked for. What `with_raw_response` returns has been read already."""

    @overload
    async def parse(self) -> R_co: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Return the body as the method's type, or as `to`. The same object each time it is asked for the same type."""
        if to not in self._parsed:
            if to is not None or self._exchange.call.stream_to is None:
                await self.read()
            self._parsed[to] = self._exchange.finish(self._exchange, to)
        return self._parsed[to]

    async def read(self) -> bytes:
        """Return the whole body."""
        with as_sdk_error(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        """Return the whole body as text; bytes that are none become U+FFFD."""
        await self.read()
        return body_text(self.http_response)

    async def json(self) -> Any:
        """Return the whole body decoded from JSON. Raises APIResponseValidationError when it is none."""
        await self.read()
        return decoded_json(self.http_response)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, or in chunks of a size."""
        with as_sdk_error(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text as it arrives."""
        with as_sdk_error(self.http_response):
            self._settle_encoding()
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the body line by line."""
        with as_sdk_error(self.http_response):
            self._settle_encoding()
            async for line in self.http_response.aiter_lines():
                yield line

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives."""
        with open(file, "wb") as out:
            async for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    async def close(self) -> None:
        """Close the response."""
        await self.http_response.aclose()

    aclose = close


class AsyncResponseContextManager(NeedsAsyncWith, Generic[S]):
    """Sends the request on `async with`, and closes the response at its end."""

    def __init__(self, send: Callable[[], Awaitable[S]]) -> None:
        self._send = send
        self._response: S | None = None

    async def __aenter__(self) -> S:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()
