# Generated from the API's document: #/paths/~1folders~1{folder_id}~1files/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

from ..folder import Folder

FileListResponse: TypeAlias = list[Folder]
