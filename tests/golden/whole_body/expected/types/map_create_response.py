# Generated from the API's document: #/paths/~1maps/post/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

MapCreateResponse: TypeAlias = dict[str, list[str]]
