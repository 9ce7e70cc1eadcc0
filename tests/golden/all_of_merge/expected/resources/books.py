# Generated from the API's document: the resource books
from __future__ import annotations

from datetime import date

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit

__all__ = [
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
]


class Books(SyncResource):
    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BooksWithStreamingResponse(self)

    def create(
        self,
        *,
        title: str,
        shelf: str,
        authors: SequenceNotStr[str] | Omit = omit,
        printed: str | date | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Book:
        """
        Args:
            title: The title.
            shelf: Where to put it.
        """
        return self._request(
            "POST",
            "/books",
            cast_to=_types.Book,
            body={"title": title, "authors": authors, "printed": printed, "shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBooks(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncBooksWithStreamingResponse(self)

    async def create(
        self,
        *,
        title: str,
        shelf: str,
        authors: SequenceNotStr[str] | Omit = omit,
        printed: str | date | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Book:
        """
        Args:
            title: The title.
            shelf: Where to put it.
        """
        return await self._request(
            "POST",
            "/books",
            cast_to=_types.Book,
            body={"title": title, "authors": authors, "printed": printed, "shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BooksWithRawResponse:
    def __init__(self, books: Books) -> None:
        self._books = books
        self.create = raw(books.create)


class BooksWithStreamingResponse:
    def __init__(self, books: Books) -> None:
        self._books = books
        self.create = streaming(books.create)


class AsyncBooksWithRawResponse:
    def __init__(self, books: AsyncBooks) -> None:
        self._books = books
        self.create = async_raw(books.create)


class AsyncBooksWithStreamingResponse:
    def __init__(self, books: AsyncBooks) -> None:
        self._books = books
        self.create = async_streaming(books.create)
