# Generated from the API's document: the resource records
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.json_lines import json_lines
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Records",
    "RecordsWithRawResponse",
    "RecordsWithStreamingResponse",
    "AsyncRecords",
    "AsyncRecordsWithRawResponse",
    "AsyncRecordsWithStreamingResponse",
]


class Records(SyncResource):
    @cached_property
    def with_raw_response(self) -> RecordsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RecordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecordsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RecordsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.RecordListResponse]:
        return self._stream(
            "GET",
            "/records",
            stream_to=json_lines(_types.RecordListResponse),
            accept="application/json-seq",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRecords(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncRecordsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncRecordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRecordsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncRecordsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.RecordListResponse]:
        return await self._stream(
            "GET",
            "/records",
            stream_to=json_lines(_types.RecordListResponse),
            accept="application/json-seq",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RecordsWithRawResponse:
    def __init__(self, records: Records) -> None:
        self._records = records
        self.list = raw(records.list)


class RecordsWithStreamingResponse:
    def __init__(self, records: Records) -> None:
        self._records = records
        self.list = streaming(records.list)


class AsyncRecordsWithRawResponse:
    def __init__(self, records: AsyncRecords) -> None:
        self._records = records
        self.list = async_raw(records.list)


class AsyncRecordsWithStreamingResponse:
    def __init__(self, records: AsyncRecords) -> None:
        self._records = records
        self.list = async_streaming(records.list)
