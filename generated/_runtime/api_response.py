"""Raw and streaming responses: the HTTP response with its parsed value at hand."""

from __future__ import annotations

import datetime
import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload

from .connection_errors import connection_error
from .request import Call
from .response_parsing import body_text, decoded_json
from .status_errors import is_text_encoding
from .transport import REQUEST_ERRORS, URL, Request, Response, StreamError

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class Exchange:
    """A response with what is needed to parse it. `finish` turns it into the value of a type, None: the call's own."""

    response: Response
    retries_taken: int
    request_id: str | None
    finish: Callable[[Exchange, Any], Any]
    call: Call


@contextmanager
def _as_sdk_error(response: Response) -> Generator[None]:
    """Raise the HTTP library's errors as the SDK's; RuntimeError for a body that was not kept, or is closed."""
    try:
        yield
    except REQUEST_ERRORS as error:
        raise connection_error(error, response.request, response) from error
    except StreamError:
        raise RuntimeError("the body of the response is not at hand: it was read in pieces or closed") from None


class _ResponseFacts:
    """What every wrapper of a response shows without reading its body."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._parsed: dict[Any, Any] = {}
        self.http_response = exchange.response
        self.retries_taken = exchange.retries_taken

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers; names in any case."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        """The request's ID, from the response header that the SDK is configured for."""
        return self._exchange.request_id

    @property
    def url(self) -> URL:
        """The URL that answered, after redirects."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def http_request(self) -> Request:
        """The request that was answered."""
        return self.http_response.request

    @property
    def http_version(self) -> str:
        """Such as "HTTP/1.1"."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to the end of the response. Raises RuntimeError before that."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the response has been closed."""
        return self.http_response.is_closed

    def _settle_encoding(self) -> None:
        """Have text decoded as UTF-8 where the server names a character set that is none."""
        name = self.http_response.charset_encoding
        if name is not None and not is_text_encoding(name):
            self.http_response.encoding = "utf-8"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self.http_response.reason_phrase}]>"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} cannot be pickled: pickle what parse() or read() returns")


class APIResponse(_ResponseFacts, Generic[R_co]):
    """A response whose body is read when asked for; with `with_raw_response` it has been read already."""

    @overload
    def parse(self) -> R_co: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return the body as the method's type, or as `to`. The same object each time it is asked for the same type."""
        if to not in self._parsed:
            if to is not None or self._exchange.call.stream_to is None:
                self.read()
            self._parsed[to] = self._exchange.finish(self._exchange, to)
        return self._parsed[to]

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    def read(self) -> bytes:
        """Return the whole body."""
        with _as_sdk_error(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        """Return the whole body as text; bytes that are none become U+FFFD."""
        self.read()
        return body_text(self.http_response)

    def json(self) -> Any:
        """Return the whole body decoded from JSON. Raises APIResponseValidationError when it is none."""
        self.read()
        return decoded_json(self.http_response)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as it arrives, or in chunks of a size."""
        with _as_sdk_error(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text as it arrives."""
        with _as_sdk_error(self.http_response):
            self._settle_encoding()
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the body line by line."""
        with _as_sdk_error(self.http_response):
            self._settle_encoding()
            yield from self.http_response.iter_lines()

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives."""
        with open(file, "wb") as out:
            for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    def close(self) -> None:
        """Close the response."""
        self.http_response.close()


class AsyncAPIResponse(_ResponseFacts, Generic[R_co]):
    """A response of the async client whose body is read when asked for."""

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
        with _as_sdk_error(self.http_response):
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
        with _as_sdk_error(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text as it arrives."""
        with _as_sdk_error(self.http_response):
            self._settle_encoding()
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the body line by line."""
        with _as_sdk_error(self.http_response):
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


class BinaryAPIResponse(APIResponse[bytes]):
    """What a method returns whose response is binary; the body has been read."""

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file."""
        self.stream_to_file(file)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """What a method of the async client returns whose response is binary; the body has been read."""

    @property
    def content(self) -> bytes:
        """The whole body. Raises RuntimeError when it has not been read."""
        with _as_sdk_error(self.http_response):
            return self.http_response.content

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file."""
        await self.stream_to_file(file)
