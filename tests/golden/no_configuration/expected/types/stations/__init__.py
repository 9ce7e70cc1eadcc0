"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import reading_list_response as reading_list_response
    from .reading_list_response import ReadingListResponse as ReadingListResponse

__all__ = [
    "ReadingListResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "reading_list_response": ".reading_list_response:",
            "ReadingListResponse": ".reading_list_response",
        },
    )
