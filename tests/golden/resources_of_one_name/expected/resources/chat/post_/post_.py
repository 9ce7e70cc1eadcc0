# Generated from the API's document: the resource chat.post
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.first_use import cached_property
from ...._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .notes import (
        AsyncNotes,
        AsyncNotesWithRawResponse,
        AsyncNotesWithStreamingResponse,
        Notes,
        NotesWithRawResponse,
        NotesWithStreamingResponse,
    )


__all__ = [
    "Post",
    "PostWithRawResponse",
    "PostWithStreamingResponse",
    "AsyncPost",
    "AsyncPostWithRawResponse",
    "AsyncPostWithStreamingResponse",
]


class Post(SyncResource):
    @cached_property
    def notes(self) -> Notes:
        from .notes import Notes

        return Notes(self._client)

    @cached_property
    def with_raw_response(self) -> PostWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PostWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PostWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PostWithStreamingResponse(self)


class AsyncPost(AsyncResource):
    @cached_property
    def notes(self) -> AsyncNotes:
        from .notes import AsyncNotes

        return AsyncNotes(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncPostWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPostWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPostWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPostWithStreamingResponse(self)


class PostWithRawResponse:
    def __init__(self, post_: Post) -> None:
        self._post_ = post_

    @cached_property
    def notes(self) -> NotesWithRawResponse:
        return self._post_.notes.with_raw_response


class PostWithStreamingResponse:
    def __init__(self, post_: Post) -> None:
        self._post_ = post_

    @cached_property
    def notes(self) -> NotesWithStreamingResponse:
        return self._post_.notes.with_streaming_response


class AsyncPostWithRawResponse:
    def __init__(self, post_: AsyncPost) -> None:
        self._post_ = post_

    @cached_property
    def notes(self) -> AsyncNotesWithRawResponse:
        return self._post_.notes.with_raw_response


class AsyncPostWithStreamingResponse:
    def __init__(self, post_: AsyncPost) -> None:
        self._post_ = post_

    @cached_property
    def notes(self) -> AsyncNotesWithStreamingResponse:
        return self._post_.notes.with_streaming_response
