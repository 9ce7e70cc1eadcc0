# Generated from the API's document: the resource pings
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit
from ..types.pong import Pong

__all__ = [
    "Pings",
    "PingsWithRawResponse",
    "PingsWithStreamingResponse",
    "AsyncPings",
    "AsyncPingsWithRawResponse",
    "AsyncPingsWithStreamingResponse",
]


class Pings(SyncResource):
    @cached_property
    def with_raw_response(self) -> PingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PingsWithStreamingResponse(self)

    def send(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Pong:
        """
        Example:
            client.pings.send()
        """
        return self._request(
            "GET",
            "/ping",
            cast_to=Pong,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def count(
        self,
        *,
        since: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.pings.count()
        """
        return self._request(
            "POST",
            "/ping",
            cast_to=NoneType,
            accept="*/*",
            body={"since": since},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPings(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPingsWithStreamingResponse(self)

    async def send(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Pong:
        """
        Example:
            await client.pings.send()
        """
        return await self._request(
            "GET",
            "/ping",
            cast_to=Pong,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def count(
        self,
        *,
        since: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            await client.pings.count()
        """
        return await self._request(
            "POST",
            "/ping",
            cast_to=NoneType,
            accept="*/*",
            body={"since": since},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PingsWithRawResponse:
    def __init__(self, pings: Pings) -> None:
        self._pings = pings
        self.send = raw(pings.send)
        self.count = raw(pings.count)


class PingsWithStreamingResponse:
    def __init__(self, pings: Pings) -> None:
        self._pings = pings
        self.send = streaming(pings.send)
        self.count = streaming(pings.count)


class AsyncPingsWithRawResponse:
    def __init__(self, pings: AsyncPings) -> None:
        self._pings = pings
        self.send = async_raw(pings.send)
        self.count = async_raw(pings.count)


class AsyncPingsWithStreamingResponse:
    def __init__(self, pings: AsyncPings) -> None:
        self._pings = pings
        self.send = async_streaming(pings.send)
        self.count = async_streaming(pings.count)
