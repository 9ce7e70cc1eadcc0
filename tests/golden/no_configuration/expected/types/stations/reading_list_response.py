# Generated from the API's document: #/paths/~1stations~1{name}~1readings/get/responses/200/content/application~1json/schema/items
from __future__ import annotations

from typing import TypeAlias

from ._models import BaseModel


class ReadingListResponseItem(BaseModel):
    celsius: float | None = None


ReadingListResponse: TypeAlias = list[ReadingListResponseItem]
