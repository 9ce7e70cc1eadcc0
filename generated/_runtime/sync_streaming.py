# Made from async_streaming.py by taking async and await out: change that one.
"""Streams of server-sent events of the sync client, as the caller iterates them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .connection_errors import connection_error
from .draining import drain
from .events import DONE, SKIP, EventReader, StreamEvent
from .hints import NeedsPlainWith
from .pairs import begin, end
from .stream_body import StreamBody
from .transport import REQUEST_ERRORS, Response, StreamError

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


class Stream(NeedsPlainWith, Generic[T]):
    """An iterator over the items of a stream. Close it, or leave its `with` block, to stop early.

    However it ends, the response is closed and its connection given back. A stream that ends in good order but without
    the event that should end it raises nothing: many servers never send that event, and what came is whole. Who has to
    tell such an end from a cut asks `is_complete`. Raises APIConnectionError for a connection that breaks, APIError for
    an error that the server sends, and APIResponseValidationError for what is no stream or no JSON.
    """

    response: Response

    def __init__(self, response: Response, reader: EventReader) -> None:
        self.response = response
        self._reader = reader
        self._iterator: Generator[T] = _items(response, reader)
        begin(self._iterator)

    @property
    def is_complete(self) -> bool:
        """Whether the event that ends the stream has come; an end without it may be a cut, or the server's way.

        A stream that no event ends is complete when the response has ended.
        """
        return self._reader.ended

    def __next__(self) -> T:
        return next(self._iterator)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def events(self) -> Iterator[StreamEvent[T]]:
        """Yield each item with the name and the ID of the event that brought it."""
        for item in self._iterator:
            yield StreamEvent(item, self._reader.last)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the response and give up what is left of the stream. May be called again."""
        self.response.close()
        end(self._iterator)

    def __repr__(self) -> str:
        return f"<Stream [{self.response.status_code}]>"

    def __reduce__(self) -> Any:
        raise TypeError("Stream cannot be pickled: it reads from a connection; pickle its items")


# The generators do not refer to the stream, so that one that is dropped is closed at once, not by the garbage
# collector's next round. Their first item says that they have begun: only then does Python run their end.


def _items(response: Response, reader: EventReader) -> Generator[Any]:
    """Yield None, then the items of a response, and close it at the end, whatever the end is."""
    body, decoder = StreamBody(response, reader.refused_starts), reader.decoder()
    feed, read = decoder.feed, reader.read
    chunks: Any = response.iter_bytes()  # a generator; only one of the HTTP libraries says so
    try:
        yield None
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
        response.close()
        chunks.close()
