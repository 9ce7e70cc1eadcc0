# Generated from the API's document: the resource jobs
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

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
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return JobsWithStreamingResponse(self)

    def create(
        self,
        *,
        trigger: _types.job_create_params.Trigger,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Job:
        """
        Args:
            trigger: When the job runs.
        """
        return self._request(
            "POST",
            "/jobs",
            cast_to=_types.Job,
            body={"trigger": trigger},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncJobs(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncJobsWithStreamingResponse(self)

    async def create(
        self,
        *,
        trigger: _types.job_create_params.Trigger,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Job:
        """
        Args:
            trigger: When the job runs.
        """
        return await self._request(
            "POST",
            "/jobs",
            cast_to=_types.Job,
            body={"trigger": trigger},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class JobsWithRawResponse:
    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.create = raw(jobs.create)


class JobsWithStreamingResponse:
    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.create = streaming(jobs.create)


class AsyncJobsWithRawResponse:
    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.create = async_raw(jobs.create)


class AsyncJobsWithStreamingResponse:
    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.create = async_streaming(jobs.create)
