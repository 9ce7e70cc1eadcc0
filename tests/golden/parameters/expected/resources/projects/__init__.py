"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import documents as documents
    from . import projects as projects
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import AsyncDocumentsWithRawResponse as AsyncDocumentsWithRawResponse
    from .documents import AsyncDocumentsWithStreamingResponse as AsyncDocumentsWithStreamingResponse
    from .documents import Documents as Documents
    from .documents import DocumentsWithRawResponse as DocumentsWithRawResponse
    from .documents import DocumentsWithStreamingResponse as DocumentsWithStreamingResponse
    from .projects import AsyncProjects as AsyncProjects
    from .projects import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
    from .projects import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
    from .projects import Projects as Projects
    from .projects import ProjectsWithRawResponse as ProjectsWithRawResponse
    from .projects import ProjectsWithStreamingResponse as ProjectsWithStreamingResponse

__all__ = [
    "AsyncDocuments",
    "AsyncDocumentsWithRawResponse",
    "AsyncDocumentsWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Documents",
    "DocumentsWithRawResponse",
    "DocumentsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "documents": ".documents:",
            "projects": ".projects:",
            "AsyncDocuments": ".documents",
            "AsyncDocumentsWithRawResponse": ".documents",
            "AsyncDocumentsWithStreamingResponse": ".documents",
            "Documents": ".documents",
            "DocumentsWithRawResponse": ".documents",
            "DocumentsWithStreamingResponse": ".documents",
            "AsyncProjects": ".projects",
            "AsyncProjectsWithRawResponse": ".projects",
            "AsyncProjectsWithStreamingResponse": ".projects",
            "Projects": ".projects",
            "ProjectsWithRawResponse": ".projects",
            "ProjectsWithStreamingResponse": ".projects",
        },
    )
