# Generated from the API's document: the resource notes
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

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

    def create(
        self,
        *,
        text: str,
        pinned: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Note:
        """
        Args:
            text: The text.
            pinned: Whether it stays on top.
        """
        return self._request(
            "POST",
            "/notes",
            cast_to=_types.Note,
            body={"text": text, "pinned": pinned},
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

    async def create(
        self,
        *,
        text: str,
        pinned: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Note:
        """
        Args:
            text: The text.
            pinned: Whether it stays on top.
        """
        return await self._request(
            "POST",
            "/notes",
            cast_to=_types.Note,
            body={"text": text, "pinned": pinned},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class NotesWithRawResponse:
    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.create = raw(notes.create)


class NotesWithStreamingResponse:
    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.create = streaming(notes.create)


class AsyncNotesWithRawResponse:
    def __init__(self, notes: AsyncNotes) -> None:
        self._notes = notes
        self.create = async_raw(notes.create)


class AsyncNotesWithStreamingResponse:
    def __init__(self, notes: AsyncNotes) -> None:
        self._notes = notes
        self.create = async_streaming(notes.create)
