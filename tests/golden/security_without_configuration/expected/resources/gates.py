# Generated from the API's document: the resource gates
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Gates",
    "GatesWithRawResponse",
    "GatesWithStreamingResponse",
    "AsyncGates",
    "AsyncGatesWithRawResponse",
    "AsyncGatesWithStreamingResponse",
]


class Gates(SyncResource):
    @cached_property
    def with_raw_response(self) -> GatesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return GatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GatesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return GatesWithStreamingResponse(self)

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
            "/gates",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncGates(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncGatesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncGatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGatesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncGatesWithStreamingResponse(self)

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
            "/gates",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class GatesWithRawResponse:
    def __init__(self, gates: Gates) -> None:
        self._gates = gates
        self.list = raw(gates.list)


class GatesWithStreamingResponse:
    def __init__(self, gates: Gates) -> None:
        self._gates = gates
        self.list = streaming(gates.list)


class AsyncGatesWithRawResponse:
    def __init__(self, gates: AsyncGates) -> None:
        self._gates = gates
        self.list = async_raw(gates.list)


class AsyncGatesWithStreamingResponse:
    def __init__(self, gates: AsyncGates) -> None:
        self._gates = gates
        self.list = async_streaming(gates.list)
