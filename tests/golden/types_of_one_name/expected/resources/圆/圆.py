# Generated from the API's document: the resource 圆
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .圆_圆 import (
        Async圆圆,
        Async圆圆WithRawResponse,
        Async圆圆WithStreamingResponse,
        圆圆,
        圆圆WithRawResponse,
        圆圆WithStreamingResponse,
    )


__all__ = [
    "圆Resource",
    "圆ResourceWithRawResponse",
    "圆ResourceWithStreamingResponse",
    "Async圆Resource",
    "Async圆ResourceWithRawResponse",
    "Async圆ResourceWithStreamingResponse",
]


class 圆Resource(SyncResource):
    @cached_property
    def 圆(self) -> 圆圆:
        from .圆_圆 import 圆圆

        return 圆圆(self._client)

    @cached_property
    def with_raw_response(self) -> 圆ResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return 圆ResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> 圆ResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return 圆ResourceWithStreamingResponse(self)

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
            "/圆",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Async圆Resource(AsyncResource):
    @cached_property
    def 圆(self) -> Async圆圆:
        from .圆_圆 import Async圆圆

        return Async圆圆(self._client)

    @cached_property
    def with_raw_response(self) -> Async圆ResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return Async圆ResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> Async圆ResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return Async圆ResourceWithStreamingResponse(self)

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
            "/圆",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class 圆ResourceWithRawResponse:
    def __init__(self, 圆: 圆Resource) -> None:
        self._圆 = 圆
        self.retrieve = raw(圆.retrieve)

    @cached_property
    def 圆(self) -> 圆圆WithRawResponse:
        return self._圆.圆.with_raw_response


class 圆ResourceWithStreamingResponse:
    def __init__(self, 圆: 圆Resource) -> None:
        self._圆 = 圆
        self.retrieve = streaming(圆.retrieve)

    @cached_property
    def 圆(self) -> 圆圆WithStreamingResponse:
        return self._圆.圆.with_streaming_response


class Async圆ResourceWithRawResponse:
    def __init__(self, 圆: Async圆Resource) -> None:
        self._圆 = 圆
        self.retrieve = async_raw(圆.retrieve)

    @cached_property
    def 圆(self) -> Async圆圆WithRawResponse:
        return self._圆.圆.with_raw_response


class Async圆ResourceWithStreamingResponse:
    def __init__(self, 圆: Async圆Resource) -> None:
        self._圆 = 圆
        self.retrieve = async_streaming(圆.retrieve)

    @cached_property
    def 圆(self) -> Async圆圆WithStreamingResponse:
        return self._圆.圆.with_streaming_response
