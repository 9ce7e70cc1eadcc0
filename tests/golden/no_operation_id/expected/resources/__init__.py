"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import folders as folders
    from .folders import AsyncFolders as AsyncFolders
    from .folders import AsyncFoldersWithRawResponse as AsyncFoldersWithRawResponse
    from .folders import AsyncFoldersWithStreamingResponse as AsyncFoldersWithStreamingResponse
    from .folders import Folders as Folders
    from .folders import FoldersWithRawResponse as FoldersWithRawResponse
    from .folders import FoldersWithStreamingResponse as FoldersWithStreamingResponse

__all__ = [
    "AsyncFolders",
    "AsyncFoldersWithRawResponse",
    "AsyncFoldersWithStreamingResponse",
    "Folders",
    "FoldersWithRawResponse",
    "FoldersWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "folders": ".folders:",
            "AsyncFolders": ".folders",
            "AsyncFoldersWithRawResponse": ".folders",
            "AsyncFoldersWithStreamingResponse": ".folders",
            "Folders": ".folders",
            "FoldersWithRawResponse": ".folders",
            "FoldersWithStreamingResponse": ".folders",
        },
    )
