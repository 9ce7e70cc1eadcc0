# Generated from the API's document: #/paths/~1points/get/responses/200/content/application~1json/schema/items
from __future__ import annotations

from typing import TypeAlias

from ._models import BaseModel


class PointListResponseItem(BaseModel):
    x: float


PointListResponse: TypeAlias = list[PointListResponseItem]
