# Generated from the API's document: #/paths/~1words/get/responses/200/content/text~1event-stream/itemSchema/properties/data
from __future__ import annotations

from typing import TypeAlias

WordListResponse: TypeAlias = str
