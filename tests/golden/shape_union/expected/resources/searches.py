# Generated from the API's document: the resource searches
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Searches",
    "SearchesWithRawResponse",
    "SearchesWithStreamingResponse",
    "AsyncSearches",
    "AsyncSearchesWithRawResponse",
    "AsyncSearchesWithStreamingResponse",
]


class Searches(SyncResource):
    @cached_property
    def with_raw_response(self) -> SearchesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return SearchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SearchesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return SearchesWithStreamingResponse(self)

    def create(
        self,
        *,
        query: str | _types.search_create_params.TextQuery | Iterable[float],
        choice: Literal["auto", "none"] | _types.NamedChoiceParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Search:
        """
        Args:
            query: What to look for.
        """
        return self._request(
            "POST",
            "/searches",
            cast_to=_types.Search,
            body={"query": query, "choice": choice},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSearches(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncSearchesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncSearchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSearchesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncSearchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        query: str | _types.search_create_params.TextQuery | Iterable[float],
        choice: Literal["auto", "none"] | _types.NamedChoiceParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Search:
        """
        Args:
            query: What to look for.
        """
        return await self._request(
            "POST",
            "/searches",
            cast_to=_types.Search,
            body={"query": query, "choice": choice},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SearchesWithRawResponse:
    def __init__(self, searches: Searches) -> None:
        self._searches = searches
        self.create = raw(searches.create)


class SearchesWithStreamingResponse:
    def __init__(self, searches: Searches) -> None:
        self._searches = searches
        self.create = streaming(searches.create)


class AsyncSearchesWithRawResponse:
    def __init__(self, searches: AsyncSearches) -> None:
        self._searches = searches
        self.create = async_raw(searches.create)


class AsyncSearchesWithStreamingResponse:
    def __init__(self, searches: AsyncSearches) -> None:
        self._searches = searches
        self.create = async_streaming(searches.create)
