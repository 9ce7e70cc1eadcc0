"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ...._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import notes as notes
    from . import post_ as post_
    from .notes import AsyncNotes as AsyncNotes
    from .notes import AsyncNotesWithRawResponse as AsyncNotesWithRawResponse
    from .notes import AsyncNotesWithStreamingResponse as AsyncNotesWithStreamingResponse
    from .notes import Notes as Notes
    from .notes import NotesWithRawResponse as NotesWithRawResponse
    from .notes import NotesWithStreamingResponse as NotesWithStreamingResponse
    from .post_ import AsyncPost as AsyncPost
    from .post_ import AsyncPostWithRawResponse as AsyncPostWithRawResponse
    from .post_ import AsyncPostWithStreamingResponse as AsyncPostWithStreamingResponse
    from .post_ import Post as Post
    from .post_ import PostWithRawResponse as PostWithRawResponse
    from .post_ import PostWithStreamingResponse as PostWithStreamingResponse

__all__ = [
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "AsyncPost",
    "AsyncPostWithRawResponse",
    "AsyncPostWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
    "Post",
    "PostWithRawResponse",
    "PostWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "notes": ".notes:",
            "post_": ".post_:",
            "AsyncNotes": ".notes",
            "AsyncNotesWithRawResponse": ".notes",
            "AsyncNotesWithStreamingResponse": ".notes",
            "Notes": ".notes",
            "NotesWithRawResponse": ".notes",
            "NotesWithStreamingResponse": ".notes",
            "AsyncPost": ".post_",
            "AsyncPostWithRawResponse": ".post_",
            "AsyncPostWithStreamingResponse": ".post_",
            "Post": ".post_",
            "PostWithRawResponse": ".post_",
            "PostWithStreamingResponse": ".post_",
        },
    )
