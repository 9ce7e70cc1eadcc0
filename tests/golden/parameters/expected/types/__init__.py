"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import document as document
    from . import projects as projects
    from .document import Document as Document

__all__ = [
    "Document",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "document": ".document:",
            "projects": ".projects:",
            "Document": ".document",
        },
    )
