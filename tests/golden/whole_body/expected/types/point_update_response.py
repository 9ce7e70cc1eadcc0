# Generated from the API's document: #/paths/~1points/put/responses/200/content/application~1json/schema/items
from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["PointUpdateResponseItem", "PointUpdateResponse"]


class PointUpdateResponseItem(BaseModel):
    changed: bool


PointUpdateResponse: TypeAlias = list[PointUpdateResponseItem]
