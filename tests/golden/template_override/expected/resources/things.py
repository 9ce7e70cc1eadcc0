# Generated from the API's document: the resource things
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout
from ..types.things import Things

__all__ = [
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
]


class ThingsResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        r"""The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        r"""The same methods, each a context manager of its response, which is read only when asked for."""
        return ThingsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Things:
        r"""
        Example:
            client.things.list()
        """
        return self._request(
            "GET",
            "/things",
            cast_to=Things,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThingsResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        r"""The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        r"""The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncThingsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Things:
        r"""
        Example:
            await client.things.list()
        """
        return await self._request(
            "GET",
            "/things",
            cast_to=Things,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.list = raw(things.list)


class ThingsResourceWithStreamingResponse:
    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.list = streaming(things.list)


class AsyncThingsResourceWithRawResponse:
    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.list = async_raw(things.list)


class AsyncThingsResourceWithStreamingResponse:
    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.list = async_streaming(things.list)
