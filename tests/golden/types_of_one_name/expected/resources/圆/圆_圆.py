# Generated from the API's document: the resource 圆.圆
from __future__ import annotations

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "圆圆",
    "圆圆WithRawResponse",
    "圆圆WithStreamingResponse",
    "Async圆圆",
    "Async圆圆WithRawResponse",
    "Async圆圆WithStreamingResponse",
]


class 圆圆(SyncResource):
    @cached_property
    def with_raw_response(self) -> 圆圆WithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return 圆圆WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> 圆圆WithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return 圆圆WithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.圆Model:
        return self._request(
            "GET",
            path_template("/圆/{id}/圆", id=id),
            cast_to=_types.圆Model,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Async圆圆(AsyncResource):
    @cached_property
    def with_raw_response(self) -> Async圆圆WithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return Async圆圆WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> Async圆圆WithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return Async圆圆WithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.圆Model:
        return await self._request(
            "GET",
            path_template("/圆/{id}/圆", id=id),
            cast_to=_types.圆Model,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class 圆圆WithRawResponse:
    def __init__(self, 圆: 圆圆) -> None:
        self._圆 = 圆
        self.retrieve = raw(圆.retrieve)


class 圆圆WithStreamingResponse:
    def __init__(self, 圆: 圆圆) -> None:
        self._圆 = 圆
        self.retrieve = streaming(圆.retrieve)


class Async圆圆WithRawResponse:
    def __init__(self, 圆: Async圆圆) -> None:
        self._圆 = 圆
        self.retrieve = async_raw(圆.retrieve)


class Async圆圆WithStreamingResponse:
    def __init__(self, 圆: Async圆圆) -> None:
        self._圆 = 圆
        self.retrieve = async_streaming(圆.retrieve)
