# Generated from the API's document: the resource reports
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Reports",
    "ReportsWithRawResponse",
    "ReportsWithStreamingResponse",
    "AsyncReports",
    "AsyncReportsWithRawResponse",
    "AsyncReportsWithStreamingResponse",
]


class Reports(SyncResource):
    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ReportsWithStreamingResponse(self)

    def create(
        self,
        *,
        about: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.ReportCreateResponse]:
        return self._stream(
            "POST",
            "/reports",
            stream_to=_types.ReportCreateResponse,
            body={"about": about},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReports(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncReportsWithStreamingResponse(self)

    async def create(
        self,
        *,
        about: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.ReportCreateResponse]:
        return await self._stream(
            "POST",
            "/reports",
            stream_to=_types.ReportCreateResponse,
            body={"about": about},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReportsWithRawResponse:
    def __init__(self, reports: Reports) -> None:
        self._reports = reports
        self.create = raw(reports.create)


class ReportsWithStreamingResponse:
    def __init__(self, reports: Reports) -> None:
        self._reports = reports
        self.create = streaming(reports.create)


class AsyncReportsWithRawResponse:
    def __init__(self, reports: AsyncReports) -> None:
        self._reports = reports
        self.create = async_raw(reports.create)


class AsyncReportsWithStreamingResponse:
    def __init__(self, reports: AsyncReports) -> None:
        self._reports = reports
        self.create = async_streaming(reports.create)
