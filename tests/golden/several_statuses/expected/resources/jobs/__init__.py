"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import jobs as jobs
    from . import log as log
    from .jobs import AsyncJobs as AsyncJobs
    from .jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from .jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from .jobs import Jobs as Jobs
    from .jobs import JobsWithRawResponse as JobsWithRawResponse
    from .jobs import JobsWithStreamingResponse as JobsWithStreamingResponse
    from .log import AsyncLog as AsyncLog
    from .log import AsyncLogWithRawResponse as AsyncLogWithRawResponse
    from .log import AsyncLogWithStreamingResponse as AsyncLogWithStreamingResponse
    from .log import Log as Log
    from .log import LogWithRawResponse as LogWithRawResponse
    from .log import LogWithStreamingResponse as LogWithStreamingResponse

__all__ = [
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "AsyncLog",
    "AsyncLogWithRawResponse",
    "AsyncLogWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
    "Log",
    "LogWithRawResponse",
    "LogWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "jobs": ".jobs:",
            "log": ".log:",
            "AsyncJobs": ".jobs",
            "AsyncJobsWithRawResponse": ".jobs",
            "AsyncJobsWithStreamingResponse": ".jobs",
            "Jobs": ".jobs",
            "JobsWithRawResponse": ".jobs",
            "JobsWithStreamingResponse": ".jobs",
            "AsyncLog": ".log",
            "AsyncLogWithRawResponse": ".log",
            "AsyncLogWithStreamingResponse": ".log",
            "Log": ".log",
            "LogWithRawResponse": ".log",
            "LogWithStreamingResponse": ".log",
        },
    )
