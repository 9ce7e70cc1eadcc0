"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import files as files
    from . import folders as folders
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files import Files as Files
    from .files import FilesWithRawResponse as FilesWithRawResponse
    from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from .folders import AsyncFolders as AsyncFolders
    from .folders import AsyncFoldersWithRawResponse as AsyncFoldersWithRawResponse
    from .folders import AsyncFoldersWithStreamingResponse as AsyncFoldersWithStreamingResponse
    from .folders import Folders as Folders
    from .folders import FoldersWithRawResponse as FoldersWithRawResponse
    from .folders import FoldersWithStreamingResponse as FoldersWithStreamingResponse

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncFolders",
    "AsyncFoldersWithRawResponse",
    "AsyncFoldersWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "Folders",
    "FoldersWithRawResponse",
    "FoldersWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "files": ".files:",
            "folders": ".folders:",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
            "AsyncFolders": ".folders",
            "AsyncFoldersWithRawResponse": ".folders",
            "AsyncFoldersWithStreamingResponse": ".folders",
            "Folders": ".folders",
            "FoldersWithRawResponse": ".folders",
            "FoldersWithStreamingResponse": ".folders",
        },
    )
