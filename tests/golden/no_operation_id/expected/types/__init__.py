"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import folder as folder
    from . import folder_create_params as folder_create_params
    from . import folder_list_response as folder_list_response
    from . import folder_replace_params as folder_replace_params
    from . import folder_update_params as folder_update_params
    from . import folders as folders
    from .folder import Folder as Folder
    from .folder_create_params import FolderCreateParams as FolderCreateParams
    from .folder_list_response import FolderListResponse as FolderListResponse
    from .folder_replace_params import FolderReplaceParams as FolderReplaceParams
    from .folder_update_params import FolderUpdateParams as FolderUpdateParams

__all__ = [
    "Folder",
    "FolderCreateParams",
    "FolderListResponse",
    "FolderReplaceParams",
    "FolderUpdateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "folder": ".folder:",
            "folder_create_params": ".folder_create_params:",
            "folder_list_response": ".folder_list_response:",
            "folder_replace_params": ".folder_replace_params:",
            "folder_update_params": ".folder_update_params:",
            "folders": ".folders:",
            "Folder": ".folder",
            "FolderCreateParams": ".folder_create_params",
            "FolderListResponse": ".folder_list_response",
            "FolderReplaceParams": ".folder_replace_params",
            "FolderUpdateParams": ".folder_update_params",
        },
    )
