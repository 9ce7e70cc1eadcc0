"""Streams of server-sent events, as the caller iterates them. `Stream` and `AsyncStream` differ by async/await only."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .connection_errors import connection_error
from .draining import adrain, drain
from .events import DONE, SKIP, EventReader
from .sse import EventDecoder
from .stream_body import StreamBody
from .transport import RequestError, Response

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


class Stream(Generic[T]):
    """An iterator over the items of a stream. Close it, or leave its `with` block, to stop early."""

    response: Response

    def __init__(self, response: Response, reader: EventReader) -> None:
        self.response = response
        self._reader = reader
        self._iterator: Iterator[T] = _items(response, reader)

    @property
    def is_complete(self) -> bool:
        """Whether the event that ends the stream has come; an end without it may be a cut."""
        return self._reader.ended

    def __next__(self) -> T:
        return next(self._iterator)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the response and give up what is left of the stream. May be called again."""
        self._iterator = iter(())
        self.response.close()

    def __repr__(self) -> str:
        return f"<Stream [{self.response.status_code}]>"


class AsyncStream(Generic[T]):
    """An async iterator over the items of a stream. Close it, or leave its `async with` block, to stop early."""

    response: Response

    def __init__(self, response: Response, reader: EventReader) -> None:
        self.response = response
        self._reader = reader
        self._iterator: AsyncGenerator[T] = _aitems(response, reader)

    @property
    def is_complete(self) -> bool:
        """Whether the event that ends the stream has come; an end without it may be a cut."""
        return self._reader.ended

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the response and give up what is left of the stream. May be called again."""
        iterator, self._iterator = self._iterator, _nothing()
        await self.response.aclose()
        with suppress(RuntimeError):  # another task is in it; it ends there, since its response is closed
            await iterator.aclose()

    async def close(self) -> None:
        """The same as `aclose()`."""
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncStream [{self.response.status_code}]>"


# The generators do not refer to the stream, so that one that is dropped half-way is closed at once, not by the garbage
# collector's next round.


def _items(response: Response, reader: EventReader) -> Iterator[Any]:
    """Yield the items of a response, and close it at the end, whatever the end is."""
    body = StreamBody(response)
    feed, read = EventDecoder().feed, reader.read
    try:
        chunks = response.iter_bytes()
        for chunk in chunks:
            if body.is_refused(chunk):
                for rest in chunks:
                    body.keep(rest)
                break
            for event in feed(chunk):
                item = read(event)
                if item is DONE:
                    drain(response, chunks)
                    return
                if item is not SKIP:
                    yield item
        body.check_end()
    except RequestError as error:
        raise connection_error(error, response.request) from error
    finally:
        response.close()


async def _aitems(response: Response, reader: EventReader) -> AsyncGenerator[Any]:
    """Yield the items of a response, and close it at the end, whatever the end is."""
    body = StreamBody(response)
    feed, read = EventDecoder().feed, reader.read
    try:
        chunks = response.aiter_bytes()
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
    except RequestError as error:
        raise connection_error(error, response.request) from error
    finally:
        await response.aclose()


async def _nothing() -> AsyncGenerator[Any]:
    """Yield nothing."""
    for item in cast("tuple[Any, ...]", ()):
        yield item
