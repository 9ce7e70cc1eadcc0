"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import file_list_response as file_list_response
    from .file_list_response import FileListResponse as FileListResponse

__all__ = [
    "FileListResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "file_list_response": ".file_list_response:",
            "FileListResponse": ".file_list_response",
        },
    )
