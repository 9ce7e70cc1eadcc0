# Generated from the API's document: #/paths/~1folders/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

from .folder import Folder

FolderListResponse: TypeAlias = list[Folder]
