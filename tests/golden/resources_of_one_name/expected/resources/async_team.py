# Generated from the API's document: the resource async_team
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "AsyncTeamResource",
    "AsyncTeamResourceWithRawResponse",
    "AsyncTeamResourceWithStreamingResponse",
    "AsyncAsyncTeamResource",
    "AsyncAsyncTeamResourceWithRawResponse",
    "AsyncAsyncTeamResourceWithStreamingResponse",
]


class AsyncTeamResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTeamResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTeamResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTeamResourceWithStreamingResponse(self)

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
            "/async_team",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAsyncTeamResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncAsyncTeamResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncAsyncTeamResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAsyncTeamResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncAsyncTeamResourceWithStreamingResponse(self)

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
            "/async_team",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTeamResourceWithRawResponse:
    def __init__(self, async_team: AsyncTeamResource) -> None:
        self._async_team = async_team
        self.retrieve = raw(async_team.retrieve)


class AsyncTeamResourceWithStreamingResponse:
    def __init__(self, async_team: AsyncTeamResource) -> None:
        self._async_team = async_team
        self.retrieve = streaming(async_team.retrieve)


class AsyncAsyncTeamResourceWithRawResponse:
    def __init__(self, async_team: AsyncAsyncTeamResource) -> None:
        self._async_team = async_team
        self.retrieve = async_raw(async_team.retrieve)


class AsyncAsyncTeamResourceWithStreamingResponse:
    def __init__(self, async_team: AsyncAsyncTeamResource) -> None:
        self._async_team = async_team
        self.retrieve = async_streaming(async_team.retrieve)
