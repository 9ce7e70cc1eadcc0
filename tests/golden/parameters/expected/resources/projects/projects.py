# Generated from the API's document: the resource projects
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .documents import (
        AsyncDocuments,
        AsyncDocumentsWithRawResponse,
        AsyncDocumentsWithStreamingResponse,
        Documents,
        DocumentsWithRawResponse,
        DocumentsWithStreamingResponse,
    )


__all__ = [
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
]


class Projects(SyncResource):
    @cached_property
    def documents(self) -> Documents:
        from .documents import Documents

        return Documents(self._client)

    @cached_property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ProjectsWithStreamingResponse(self)


class AsyncProjects(AsyncResource):
    @cached_property
    def documents(self) -> AsyncDocuments:
        from .documents import AsyncDocuments

        return AsyncDocuments(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncProjectsWithStreamingResponse(self)


class ProjectsWithRawResponse:
    def __init__(self, projects: Projects) -> None:
        self._projects = projects

    @cached_property
    def documents(self) -> DocumentsWithRawResponse:
        return self._projects.documents.with_raw_response


class ProjectsWithStreamingResponse:
    def __init__(self, projects: Projects) -> None:
        self._projects = projects

    @cached_property
    def documents(self) -> DocumentsWithStreamingResponse:
        return self._projects.documents.with_streaming_response


class AsyncProjectsWithRawResponse:
    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects

    @cached_property
    def documents(self) -> AsyncDocumentsWithRawResponse:
        return self._projects.documents.with_raw_response


class AsyncProjectsWithStreamingResponse:
    def __init__(self, projects: AsyncProjects) -> None:
        self._projects = projects

    @cached_property
    def documents(self) -> AsyncDocumentsWithStreamingResponse:
        return self._projects.documents.with_streaming_response
