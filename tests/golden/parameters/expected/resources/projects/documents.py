# Generated from the API's document: the resource projects.documents
from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.styles import cookie_header
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit
from ..._runtime.wire import query_to_wire

__all__ = [
    "Documents",
    "DocumentsWithRawResponse",
    "DocumentsWithStreamingResponse",
    "AsyncDocuments",
    "AsyncDocumentsWithRawResponse",
    "AsyncDocumentsWithStreamingResponse",
]


class Documents(SyncResource):
    @cached_property
    def with_raw_response(self) -> DocumentsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return DocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DocumentsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return DocumentsWithStreamingResponse(self)

    def retrieve(
        self,
        document_id: int,
        *,
        project_id: str,
        limit: int,
        if_none_match: str,
        include: SequenceNotStr[Literal["body", "links"]] | Omit = omit,
        since: str | datetime | Omit = omit,
        day: str | date | Omit = omit,
        exact: bool | Omit = omit,
        filter: _types.projects.document_retrieve_params.Filter | Omit = omit,
        x_request_source: str | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Document:
        """Gets one document.

        With all its parts, when they are asked for.

        Args:
            project_id: The project.
            document_id: The document.
            include: Which parts to return.
            filter: Only documents of which this holds.
            x_request_source: Who asks.
        """
        return self._request(
            "GET",
            path_template(
                "/projects/{project_id}/documents/{document_id}", project_id=project_id, document_id=document_id
            ),
            cast_to=_types.Document,
            query=query_to_wire(
                {"include": include, "since": since, "day": day, "limit": limit, "exact": exact, "filter": filter},
                _types.projects.document_retrieve_params.DOCUMENT_RETRIEVE_PARAMS_QUERY_WIRE,
            ),
            headers={"X-Request-Source": x_request_source, "If-None-Match": if_none_match},
            cookies=cookie_header({"session": session}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        document_id: int,
        *,
        project_id: str,
        title: str,
        notify: bool | Omit = omit,
        x_request_source: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Document:
        """
        Args:
            project_id: The project.
            x_request_source: Who asks.
        """
        return self._request(
            "PUT",
            path_template(
                "/projects/{project_id}/documents/{document_id}", project_id=project_id, document_id=document_id
            ),
            cast_to=_types.Document,
            query={"notify": notify},
            headers={"X-Request-Source": x_request_source},
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDocuments(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncDocumentsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncDocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDocumentsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncDocumentsWithStreamingResponse(self)

    async def retrieve(
        self,
        document_id: int,
        *,
        project_id: str,
        limit: int,
        if_none_match: str,
        include: SequenceNotStr[Literal["body", "links"]] | Omit = omit,
        since: str | datetime | Omit = omit,
        day: str | date | Omit = omit,
        exact: bool | Omit = omit,
        filter: _types.projects.document_retrieve_params.Filter | Omit = omit,
        x_request_source: str | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Document:
        """Gets one document.

        With all its parts, when they are asked for.

        Args:
            project_id: The project.
            document_id: The document.
            include: Which parts to return.
            filter: Only documents of which this holds.
            x_request_source: Who asks.
        """
        return await self._request(
            "GET",
            path_template(
                "/projects/{project_id}/documents/{document_id}", project_id=project_id, document_id=document_id
            ),
            cast_to=_types.Document,
            query=query_to_wire(
                {"include": include, "since": since, "day": day, "limit": limit, "exact": exact, "filter": filter},
                _types.projects.document_retrieve_params.DOCUMENT_RETRIEVE_PARAMS_QUERY_WIRE,
            ),
            headers={"X-Request-Source": x_request_source, "If-None-Match": if_none_match},
            cookies=cookie_header({"session": session}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        document_id: int,
        *,
        project_id: str,
        title: str,
        notify: bool | Omit = omit,
        x_request_source: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Document:
        """
        Args:
            project_id: The project.
            x_request_source: Who asks.
        """
        return await self._request(
            "PUT",
            path_template(
                "/projects/{project_id}/documents/{document_id}", project_id=project_id, document_id=document_id
            ),
            cast_to=_types.Document,
            query={"notify": notify},
            headers={"X-Request-Source": x_request_source},
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class DocumentsWithRawResponse:
    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self.retrieve = raw(documents.retrieve)
        self.update = raw(documents.update)


class DocumentsWithStreamingResponse:
    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self.retrieve = streaming(documents.retrieve)
        self.update = streaming(documents.update)


class AsyncDocumentsWithRawResponse:
    def __init__(self, documents: AsyncDocuments) -> None:
        self._documents = documents
        self.retrieve = async_raw(documents.retrieve)
        self.update = async_raw(documents.update)


class AsyncDocumentsWithStreamingResponse:
    def __init__(self, documents: AsyncDocuments) -> None:
        self._documents = documents
        self.retrieve = async_streaming(documents.retrieve)
        self.update = async_streaming(documents.update)
