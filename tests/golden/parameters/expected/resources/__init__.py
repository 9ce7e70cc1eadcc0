"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import projects as projects
    from .projects import AsyncProjects as AsyncProjects
    from .projects import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
    from .projects import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
    from .projects import Projects as Projects
    from .projects import ProjectsWithRawResponse as ProjectsWithRawResponse
    from .projects import ProjectsWithStreamingResponse as ProjectsWithStreamingResponse

__all__ = [
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "projects": ".projects:",
            "AsyncProjects": ".projects",
            "AsyncProjectsWithRawResponse": ".projects",
            "AsyncProjectsWithStreamingResponse": ".projects",
            "Projects": ".projects",
            "ProjectsWithRawResponse": ".projects",
            "ProjectsWithStreamingResponse": ".projects",
        },
    )
