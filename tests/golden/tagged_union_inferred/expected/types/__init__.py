"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import job as job
    from . import job_create_params as job_create_params
    from . import run_step as run_step
    from . import wait_step as wait_step
    from .job import Job as Job
    from .job_create_params import JobCreateParams as JobCreateParams
    from .run_step import RunStep as RunStep
    from .wait_step import WaitStep as WaitStep

__all__ = [
    "Job",
    "JobCreateParams",
    "RunStep",
    "WaitStep",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "job": ".job:",
            "job_create_params": ".job_create_params:",
            "run_step": ".run_step:",
            "wait_step": ".wait_step:",
            "Job": ".job",
            "JobCreateParams": ".job_create_params",
            "RunStep": ".run_step",
            "WaitStep": ".wait_step",
        },
    )
