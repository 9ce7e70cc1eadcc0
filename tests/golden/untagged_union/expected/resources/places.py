# Generated from the API's document: the resource places
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Places",
    "PlacesWithRawResponse",
    "PlacesWithStreamingResponse",
    "AsyncPlaces",
    "AsyncPlacesWithRawResponse",
    "AsyncPlacesWithStreamingResponse",
]


class Places(SyncResource):
    @cached_property
    def with_raw_response(self) -> PlacesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PlacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlacesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PlacesWithStreamingResponse(self)

    def create(
        self,
        *,
        where: _types.place_create_params.Where,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Place:
        """
        Args:
            where: Where the place is.
        """
        return self._request(
            "POST",
            "/places",
            cast_to=_types.Place,
            body={"where": where},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPlaces(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPlacesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPlacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlacesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPlacesWithStreamingResponse(self)

    async def create(
        self,
        *,
        where: _types.place_create_params.Where,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Place:
        """
        Args:
            where: Where the place is.
        """
        return await self._request(
            "POST",
            "/places",
            cast_to=_types.Place,
            body={"where": where},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PlacesWithRawResponse:
    def __init__(self, places: Places) -> None:
        self._places = places
        self.create = raw(places.create)


class PlacesWithStreamingResponse:
    def __init__(self, places: Places) -> None:
        self._places = places
        self.create = streaming(places.create)


class AsyncPlacesWithRawResponse:
    def __init__(self, places: AsyncPlaces) -> None:
        self._places = places
        self.create = async_raw(places.create)


class AsyncPlacesWithStreamingResponse:
    def __init__(self, places: AsyncPlaces) -> None:
        self._places = places
        self.create = async_streaming(places.create)
