"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import notes as notes
    from .notes import AsyncNotes as AsyncNotes
    from .notes import AsyncNotesWithRawResponse as AsyncNotesWithRawResponse
    from .notes import AsyncNotesWithStreamingResponse as AsyncNotesWithStreamingResponse
    from .notes import Notes as Notes
    from .notes import NotesWithRawResponse as NotesWithRawResponse
    from .notes import NotesWithStreamingResponse as NotesWithStreamingResponse

__all__ = [
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "notes": ".notes:",
            "AsyncNotes": ".notes",
            "AsyncNotesWithRawResponse": ".notes",
            "AsyncNotesWithStreamingResponse": ".notes",
            "Notes": ".notes",
            "NotesWithRawResponse": ".notes",
            "NotesWithStreamingResponse": ".notes",
        },
    )
