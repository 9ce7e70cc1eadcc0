# Generated from the API's document: the resource jobs.log
from __future__ import annotations

from typing import cast

from ..._runtime.async_binary import AsyncBinaryAPIResponse
from ..._runtime.by_status import by_status
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.sync_binary import BinaryAPIResponse
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Log",
    "LogWithRawResponse",
    "LogWithStreamingResponse",
    "AsyncLog",
    "AsyncLogWithRawResponse",
    "AsyncLogWithStreamingResponse",
]


class Log(SyncResource):
    @cached_property
    def with_raw_response(self) -> LogWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LogWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LogWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LogWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> BinaryAPIResponse | str:
        return self._request(
            "GET",
            path_template("/jobs/{id}/log", id=id),
            cast_to=cast("type[BinaryAPIResponse | str]", by_status({"200": BinaryAPIResponse, "2XX": str})),
            accept="application/octet-stream, text/plain",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLog(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncLogWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncLogWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLogWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncLogWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse | str:
        return await self._request(
            "GET",
            path_template("/jobs/{id}/log", id=id),
            cast_to=cast("type[AsyncBinaryAPIResponse | str]", by_status({"200": AsyncBinaryAPIResponse, "2XX": str})),
            accept="application/octet-stream, text/plain",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LogWithRawResponse:
    def __init__(self, log: Log) -> None:
        self._log = log
        self.retrieve = raw(log.retrieve)


class LogWithStreamingResponse:
    def __init__(self, log: Log) -> None:
        self._log = log
        self.retrieve = streaming(log.retrieve)


class AsyncLogWithRawResponse:
    def __init__(self, log: AsyncLog) -> None:
        self._log = log
        self.retrieve = async_raw(log.retrieve)


class AsyncLogWithStreamingResponse:
    def __init__(self, log: AsyncLog) -> None:
        self._log = log
        self.retrieve = async_streaming(log.retrieve)
