"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import note as note
    from . import note_create_params as note_create_params
    from .note import Note as Note
    from .note_create_params import NoteCreateParams as NoteCreateParams

__all__ = [
    "Note",
    "NoteCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "note": ".note:",
            "note_create_params": ".note_create_params:",
            "Note": ".note",
            "NoteCreateParams": ".note_create_params",
        },
    )
