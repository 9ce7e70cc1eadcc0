"""Streams of server-sent events of the async client, as the caller iterates them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .connection_errors import connection_error
from .draining import adrain
from .events import DONE, SKIP, EventReader, StreamEvent
from .hints import NeedsAsyncWith
from .pairs import abegin, aend
from .stream_body import StreamBody
from .transport import REQUEST_ERRORS, Response, StreamError

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


class AsyncStream(NeedsAsyncWith, Generic[T]):
    """An async iterator over the items of a stream. Close it, or leave its `async with` block, to stop early.

    However it ends, the response is closed and its connection given back. A stream that ends in good order but without
    the event that should end it raises nothing: many servers never send that event, and what came is whole. Who has to
    tell such an end from a cut asks `is_complete`. Raises APIConnectionError for a connection that breaks, APIError for
    an error that the server sends, and APIResponseValidationError for what is no stream or no JSON.
    """

    response: Response

    def __init__(self, response: Response, reader: EventReader) -> None:
        self.response = response
        self._reader = reader
        self._iterator: AsyncGenerator[T] = _items(response, reader)
        abegin(self._iterator)

    @property
    def is_complete(self) -> bool:
        """Whether the event that ends the stream has come; an end without it may be a cut, or the server's way.

        A stream that no event ends is complete when the response has ended.
        """
        return self._reader.ended

    async def __anext__(self) -> T:
        return await anext(self._iterator)

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def events(self) -> AsyncIterator[StreamEvent[T]]:
        """Yield each item with the name and the ID of the event that brought it."""
        async for item in self._iterator:
            yield StreamEvent(item, self._reader.last)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def close(self) -> None:
        """Close the response and give up what is left of the stream. May be called again."""
        await self.response.aclose()
        await aend(self._iterator)

    aclose = close

    def __repr__(self) -> str:
        return f"<AsyncStream [{self.response.status_code}]>"

    def __reduce__(self) -> Any:
        raise TypeError("AsyncStream cannot be pickled: it reads from a connection; pickle its items")


# The generators do not refer to the stream, so that one that is dropped is closed at once, not by the garbage
# collector's next round. Their first item says that they have begun: only then does Python run their end.


async def _items(response: Response, reader: EventReader) -> AsyncGenerator[Any]:
    """Yield None, then the items of a response, and close it at the end, whatever the end is."""
    body, decoder = StreamBody(response, reader.refused_starts), reader.decoder()
    feed, read = decoder.feed, reader.read
    chunks: Any = response.aiter_bytes()  # a generator; only one of the HTTP libraries says so
    try:
        yield None
        async for chunk in chunks:
            if body.is_refused(chunk):
                async for rest in chunks:
                    body.keep(rest)
                break
            for event in feed(chunk):
                item = read(event)
                if item is DONE:
                    await adrain(response, chunks)
                    return
                if item is not SKIP:
                    yield item
        body.check_end()
        for event in decoder.rest():
            item = read(event)
            if item is not SKIP:
                yield item
        reader.end()
    except REQUEST_ERRORS as error:
        raise connection_error(error, response.request, response) from error
    except StreamError:
        raise RuntimeError("the response of the stream was closed, or read in another way") from None
    finally:
        await response.aclose()
        await chunks.aclose()
