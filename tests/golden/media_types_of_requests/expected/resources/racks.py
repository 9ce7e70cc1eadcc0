# Generated from the API's document: the resource racks
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Racks",
    "RacksWithRawResponse",
    "RacksWithStreamingResponse",
    "AsyncRacks",
    "AsyncRacksWithRawResponse",
    "AsyncRacksWithStreamingResponse",
]


class Racks(SyncResource):
    @cached_property
    def with_raw_response(self) -> RacksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RacksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RacksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RacksWithStreamingResponse(self)

    def update(
        self,
        rack: str,
        *,
        height: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "PATCH",
            path_template("/racks/{rack}", rack=rack),
            cast_to=NoneType,
            accept="*/*",
            body={"height": height},
            content_type="application/merge-patch+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRacks(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncRacksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncRacksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRacksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncRacksWithStreamingResponse(self)

    async def update(
        self,
        rack: str,
        *,
        height: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "PATCH",
            path_template("/racks/{rack}", rack=rack),
            cast_to=NoneType,
            accept="*/*",
            body={"height": height},
            content_type="application/merge-patch+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RacksWithRawResponse:
    def __init__(self, racks: Racks) -> None:
        self._racks = racks
        self.update = raw(racks.update)


class RacksWithStreamingResponse:
    def __init__(self, racks: Racks) -> None:
        self._racks = racks
        self.update = streaming(racks.update)


class AsyncRacksWithRawResponse:
    def __init__(self, racks: AsyncRacks) -> None:
        self._racks = racks
        self.update = async_raw(racks.update)


class AsyncRacksWithStreamingResponse:
    def __init__(self, racks: AsyncRacks) -> None:
        self._racks = racks
        self.update = async_streaming(racks.update)
