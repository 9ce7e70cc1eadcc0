"""What the oldest SDKs call responses: one class for both clients, which needs no `await` once its body has been read."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import Any, Union

from typing_extensions import TypeAlias, deprecated

from .api_response import APIResponse, AsyncAPIResponse, Exchange
from .exchange import AnswerClass, as_sdk_error
from .transport import Response
from .writing import awrite_whole, write_whole

LegacyAPIResponse: TypeAlias = Union[APIResponse[Any], AsyncAPIResponse[Any]]
"""What methods of `with_raw_response` return, of either client."""

_OF_TRANSFER = ("content-encoding", "content-length", "transfer-encoding")
_READ_ALREADY = (
    "The body has been read already. To write it as it arrives, call the method on `with_streaming_response`."
)


class HttpxBinaryResponseContent(AnswerClass):
    """A binary response; the body has been read. `response` is the HTTP library's response."""

    def __init__(self, response: Response) -> None:
        self.response = response

    @classmethod
    def of(cls, exchange: Exchange) -> HttpxBinaryResponseContent:
        """Return the answer that a response holds."""
        return cls(exchange.response)

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.response.content

    @property
    def text(self) -> str:
        """The whole body as text."""
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """The character set that `text` is decoded by."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The character set that the server names."""
        return self.response.charset_encoding

    def json(self, **kwargs: Any) -> Any:
        """Return the whole body decoded from JSON; `kwargs` go to `json.loads`."""
        return self.response.json(**kwargs)

    def read(self) -> bytes:
        """Return the whole body."""
        with as_sdk_error(self.response):
            return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Return an iterator over the body, in chunks of a size."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Return an iterator over the body as text, in chunks of a size."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Return an iterator over the lines of the body."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Return an iterator over the body as it was sent, compressed if it was. It is gone once it has been read."""
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file. When writing fails, the file is what it was before."""
        write_whole(file, self.response.iter_bytes())

    @deprecated(_READ_ALREADY)
    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file, in chunks of a size."""
        write_whole(file, self.response.iter_bytes(chunk_size))

    def close(self) -> None:
        """Close the response, which one that has been read is already."""
        if not self.response.is_closed:
            self.response.close()

    async def aread(self) -> bytes:
        """Return the whole body."""
        with as_sdk_error(self.response):
            return await self.response.aread()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Return an async iterator over the body, in chunks of a size."""
        return self.response.aiter_bytes(chunk_size)

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Return an async iterator over the body as text, in chunks of a size."""
        return self.response.aiter_text(chunk_size)

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Return an async iterator over the lines of the body."""
        return self.response.aiter_lines()

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Return an async iterator over the body as it was sent. It is gone once it has been read."""
        return self.response.aiter_raw(chunk_size)

    @deprecated(_READ_ALREADY)
    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file, in chunks of a size, without blocking other tasks."""
        await awrite_whole(file, self.response.aiter_bytes(chunk_size))

    async def aclose(self) -> None:
        """Close the response, which one that has been read is already."""
        if not self.response.is_closed:
            await self.response.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.response.status_code} {self.response.reason_phrase}]>"

    def __reduce__(self) -> Any:
        """Pickle the response without its request, which holds the client's credentials."""
        headers = [pair for pair in self.response.headers.multi_items() if pair[0].lower() not in _OF_TRANSFER]
        return _restored, (type(self), self.response.status_code, headers, self.response.content)


def _restored(kind: Any, status: int, headers: Any, content: bytes) -> Any:
    return kind(Response(status, headers=headers, content=content))
