"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import folder as folder
    from . import folder_create_params as folder_create_params
    from . import folder_replace_params as folder_replace_params
    from . import folder_update_params as folder_update_params
    from .folder import Folder as Folder
    from .folder_create_params import FolderCreateParams as FolderCreateParams
    from .folder_replace_params import FolderReplaceParams as FolderReplaceParams
    from .folder_update_params import FolderUpdateParams as FolderUpdateParams

__all__ = [
    "Folder",
    "FolderCreateParams",
    "FolderReplaceParams",
    "FolderUpdateParams",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "folder": ".folder:",
        "folder_create_params": ".folder_create_params:",
        "folder_replace_params": ".folder_replace_params:",
        "folder_update_params": ".folder_update_params:",
        "Folder": ".folder",
        "FolderCreateParams": ".folder_create_params",
        "FolderReplaceParams": ".folder_replace_params",
        "FolderUpdateParams": ".folder_update_params",
    },
)
