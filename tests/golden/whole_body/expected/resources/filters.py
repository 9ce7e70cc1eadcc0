# Generated from the API's document: the resource filters
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Filters",
    "FiltersWithRawResponse",
    "FiltersWithStreamingResponse",
    "AsyncFilters",
    "AsyncFiltersWithRawResponse",
    "AsyncFiltersWithStreamingResponse",
]


class Filters(SyncResource):
    @cached_property
    def with_raw_response(self) -> FiltersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FiltersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FiltersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FiltersWithStreamingResponse(self)

    def create(
        self,
        *,
        from_year: int | Omit = omit,
        author: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/filters",
            cast_to=NoneType,
            body={"fromYear": from_year, "author": author},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFilters(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncFiltersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncFiltersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFiltersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncFiltersWithStreamingResponse(self)

    async def create(
        self,
        *,
        from_year: int | Omit = omit,
        author: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/filters",
            cast_to=NoneType,
            body={"fromYear": from_year, "author": author},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FiltersWithRawResponse:
    def __init__(self, filters: Filters) -> None:
        self._filters = filters
        self.create = raw(filters.create)


class FiltersWithStreamingResponse:
    def __init__(self, filters: Filters) -> None:
        self._filters = filters
        self.create = streaming(filters.create)


class AsyncFiltersWithRawResponse:
    def __init__(self, filters: AsyncFilters) -> None:
        self._filters = filters
        self.create = async_raw(filters.create)


class AsyncFiltersWithStreamingResponse:
    def __init__(self, filters: AsyncFilters) -> None:
        self._filters = filters
        self.create = async_streaming(filters.create)
