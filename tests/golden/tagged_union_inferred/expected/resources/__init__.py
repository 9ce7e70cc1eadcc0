"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import jobs as jobs
    from .jobs import AsyncJobs as AsyncJobs
    from .jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from .jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from .jobs import Jobs as Jobs
    from .jobs import JobsWithRawResponse as JobsWithRawResponse
    from .jobs import JobsWithStreamingResponse as JobsWithStreamingResponse

__all__ = [
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "jobs": ".jobs:",
            "AsyncJobs": ".jobs",
            "AsyncJobsWithRawResponse": ".jobs",
            "AsyncJobsWithStreamingResponse": ".jobs",
            "Jobs": ".jobs",
            "JobsWithRawResponse": ".jobs",
            "JobsWithStreamingResponse": ".jobs",
        },
    )
