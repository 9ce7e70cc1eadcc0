# Generated from the API's document: the resource chat.post.notes
from __future__ import annotations

from ...._runtime.first_use import cached_property
from ...._runtime.paths import path_template
from ...._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ...._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
]


class Notes(SyncResource):
    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return NotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return NotesWithStreamingResponse(self)

    def list(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            path_template("/chat/post/{team}/notes", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNotes(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncNotesWithStreamingResponse(self)

    async def list(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/chat/post/{team}/notes", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class NotesWithRawResponse:
    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.list = raw(notes.list)


class NotesWithStreamingResponse:
    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.list = streaming(notes.list)


class AsyncNotesWithRawResponse:
    def __init__(self, notes: AsyncNotes) -> None:
        self._notes = notes
        self.list = async_raw(notes.list)


class AsyncNotesWithStreamingResponse:
    def __init__(self, notes: AsyncNotes) -> None:
        self._notes = notes
        self.list = async_streaming(notes.list)
