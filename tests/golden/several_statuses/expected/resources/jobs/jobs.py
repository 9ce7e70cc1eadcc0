# Generated from the API's document: the resource jobs
from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import types as _types
from ..._runtime.by_status import by_status
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .log import (
        AsyncLog,
        AsyncLogWithRawResponse,
        AsyncLogWithStreamingResponse,
        Log,
        LogWithRawResponse,
        LogWithStreamingResponse,
    )


__all__ = [
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
]


class Jobs(SyncResource):
    @cached_property
    def log(self) -> Log:
        from .log import Log

        return Log(self._client)

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return JobsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Job | _types.job_retrieve_response.JobRetrieveResponseAccepted | None:
        return self._request(
            "GET",
            path_template("/jobs/{id}", id=id),
            cast_to=cast(
                "type[_types.Job | _types.job_retrieve_response.JobRetrieveResponseAccepted | None]",
                by_status(
                    {
                        "200": _types.Job,
                        "202": _types.job_retrieve_response.JobRetrieveResponseAccepted,
                        "204": NoneType,
                    }
                ),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Job:
        return self._request(
            "PUT",
            path_template("/jobs/{id}", id=id),
            cast_to=_types.Job,
            accept="application/json, application/vnd.job+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> object:
        return self._request(
            "GET",
            "/jobs",
            cast_to=object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncJobs(AsyncResource):
    @cached_property
    def log(self) -> AsyncLog:
        from .log import AsyncLog

        return AsyncLog(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncJobsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Job | _types.job_retrieve_response.JobRetrieveResponseAccepted | None:
        return await self._request(
            "GET",
            path_template("/jobs/{id}", id=id),
            cast_to=cast(
                "type[_types.Job | _types.job_retrieve_response.JobRetrieveResponseAccepted | None]",
                by_status(
                    {
                        "200": _types.Job,
                        "202": _types.job_retrieve_response.JobRetrieveResponseAccepted,
                        "204": NoneType,
                    }
                ),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Job:
        return await self._request(
            "PUT",
            path_template("/jobs/{id}", id=id),
            cast_to=_types.Job,
            accept="application/json, application/vnd.job+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> object:
        return await self._request(
            "GET",
            "/jobs",
            cast_to=object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class JobsWithRawResponse:
    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.retrieve = raw(jobs.retrieve)
        self.update = raw(jobs.update)
        self.list = raw(jobs.list)

    @cached_property
    def log(self) -> LogWithRawResponse:
        return self._jobs.log.with_raw_response


class JobsWithStreamingResponse:
    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.retrieve = streaming(jobs.retrieve)
        self.update = streaming(jobs.update)
        self.list = streaming(jobs.list)

    @cached_property
    def log(self) -> LogWithStreamingResponse:
        return self._jobs.log.with_streaming_response


class AsyncJobsWithRawResponse:
    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.retrieve = async_raw(jobs.retrieve)
        self.update = async_raw(jobs.update)
        self.list = async_raw(jobs.list)

    @cached_property
    def log(self) -> AsyncLogWithRawResponse:
        return self._jobs.log.with_raw_response


class AsyncJobsWithStreamingResponse:
    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.retrieve = async_streaming(jobs.retrieve)
        self.update = async_streaming(jobs.update)
        self.list = async_streaming(jobs.list)

    @cached_property
    def log(self) -> AsyncLogWithStreamingResponse:
        return self._jobs.log.with_streaming_response
