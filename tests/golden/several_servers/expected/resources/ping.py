# Generated from the API's document: the resource ping
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Ping",
    "PingWithRawResponse",
    "PingWithStreamingResponse",
    "AsyncPing",
    "AsyncPingWithRawResponse",
    "AsyncPingWithStreamingResponse",
]


class Ping(SyncResource):
    @cached_property
    def with_raw_response(self) -> PingWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PingWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PingWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/ping",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPing(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPingWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPingWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPingWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/ping",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PingWithRawResponse:
    def __init__(self, ping: Ping) -> None:
        self._ping = ping
        self.retrieve = raw(ping.retrieve)


class PingWithStreamingResponse:
    def __init__(self, ping: Ping) -> None:
        self._ping = ping
        self.retrieve = streaming(ping.retrieve)


class AsyncPingWithRawResponse:
    def __init__(self, ping: AsyncPing) -> None:
        self._ping = ping
        self.retrieve = async_raw(ping.retrieve)


class AsyncPingWithStreamingResponse:
    def __init__(self, ping: AsyncPing) -> None:
        self._ping = ping
        self.retrieve = async_streaming(ping.retrieve)
