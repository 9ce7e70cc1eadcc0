# Generated from the API's document: the resource teams._init
from __future__ import annotations

from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Init",
    "InitWithRawResponse",
    "InitWithStreamingResponse",
    "AsyncInit",
    "AsyncInitWithRawResponse",
    "AsyncInitWithStreamingResponse",
]


class Init(SyncResource):
    @cached_property
    def with_raw_response(self) -> InitWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return InitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InitWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return InitWithStreamingResponse(self)

    def retrieve(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            path_template("/teams/{team}/_init", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInit(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncInitWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncInitWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInitWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncInitWithStreamingResponse(self)

    async def retrieve(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/teams/{team}/_init", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class InitWithRawResponse:
    def __init__(self, init: Init) -> None:
        self._init = init
        self.retrieve = raw(init.retrieve)


class InitWithStreamingResponse:
    def __init__(self, init: Init) -> None:
        self._init = init
        self.retrieve = streaming(init.retrieve)


class AsyncInitWithRawResponse:
    def __init__(self, init: AsyncInit) -> None:
        self._init = init
        self.retrieve = async_raw(init.retrieve)


class AsyncInitWithStreamingResponse:
    def __init__(self, init: AsyncInit) -> None:
        self._init = init
        self.retrieve = async_streaming(init.retrieve)
