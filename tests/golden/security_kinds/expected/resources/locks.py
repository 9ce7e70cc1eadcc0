# Generated from the API's document: the resource locks
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Locks",
    "LocksWithRawResponse",
    "LocksWithStreamingResponse",
    "AsyncLocks",
    "AsyncLocksWithRawResponse",
    "AsyncLocksWithStreamingResponse",
]


class Locks(SyncResource):
    @cached_property
    def with_raw_response(self) -> LocksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LocksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LocksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LocksWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/locks",
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def keyholes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/keyholes",
            cast_to=NoneType,
            accept="*/*",
            security=(("query_key",),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/open",
            cast_to=NoneType,
            accept="*/*",
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLocks(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncLocksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncLocksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLocksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncLocksWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/locks",
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def keyholes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/keyholes",
            cast_to=NoneType,
            accept="*/*",
            security=(("query_key",),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/open",
            cast_to=NoneType,
            accept="*/*",
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LocksWithRawResponse:
    def __init__(self, locks: Locks) -> None:
        self._locks = locks
        self.list = raw(locks.list)
        self.keyholes = raw(locks.keyholes)
        self.open = raw(locks.open)


class LocksWithStreamingResponse:
    def __init__(self, locks: Locks) -> None:
        self._locks = locks
        self.list = streaming(locks.list)
        self.keyholes = streaming(locks.keyholes)
        self.open = streaming(locks.open)


class AsyncLocksWithRawResponse:
    def __init__(self, locks: AsyncLocks) -> None:
        self._locks = locks
        self.list = async_raw(locks.list)
        self.keyholes = async_raw(locks.keyholes)
        self.open = async_raw(locks.open)


class AsyncLocksWithStreamingResponse:
    def __init__(self, locks: AsyncLocks) -> None:
        self._locks = locks
        self.list = async_streaming(locks.list)
        self.keyholes = async_streaming(locks.keyholes)
        self.open = async_streaming(locks.open)
