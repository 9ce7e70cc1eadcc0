# Generated from the API's document: the resource self
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "SelfResource",
    "SelfResourceWithRawResponse",
    "SelfResourceWithStreamingResponse",
    "AsyncSelfResource",
    "AsyncSelfResourceWithRawResponse",
    "AsyncSelfResourceWithStreamingResponse",
]


class SelfResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> SelfResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return SelfResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SelfResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return SelfResourceWithStreamingResponse(self)

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
            "/self",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSelfResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncSelfResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncSelfResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSelfResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncSelfResourceWithStreamingResponse(self)

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
            "/self",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SelfResourceWithRawResponse:
    def __init__(self, self_: SelfResource) -> None:
        self._self_ = self_
        self.retrieve = raw(self_.retrieve)


class SelfResourceWithStreamingResponse:
    def __init__(self, self_: SelfResource) -> None:
        self._self_ = self_
        self.retrieve = streaming(self_.retrieve)


class AsyncSelfResourceWithRawResponse:
    def __init__(self, self_: AsyncSelfResource) -> None:
        self._self_ = self_
        self.retrieve = async_raw(self_.retrieve)


class AsyncSelfResourceWithStreamingResponse:
    def __init__(self, self_: AsyncSelfResource) -> None:
        self._self_ = self_
        self.retrieve = async_streaming(self_.retrieve)
