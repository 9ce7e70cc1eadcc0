# Made from async_response.py by taking async and await out: change that one.
"""Raw and streaming responses of the sync client: the HTTP response with its parsed value at hand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar, overload

from .exchange import ResponseFacts, as_sdk_error
from .hints import NeedsPlainWith
from .response_parsing import body_text, decoded_json

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S", bound="APIResponse[object]")


class APIResponse(ResponseFacts, Generic[R_co]):
    """A response whose body is read when asked for. What `with_raw_response` returns has been read already."""

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

    def read(self) -> bytes:
        """Return the whole body."""
        with as_sdk_error(self.http_response):
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
        with as_sdk_error(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text as it arrives."""
        with as_sdk_error(self.http_response):
            self._settle_encoding()
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the body line by line."""
        with as_sdk_error(self.http_response):
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


class ResponseContextManager(NeedsPlainWith, Generic[S]):
    """Sends the request on `with`, and closes the response at its end."""

    def __init__(self, send: Callable[[], S]) -> None:
        self._send = send
        self._response: S | None = None

    def __enter__(self) -> S:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()
