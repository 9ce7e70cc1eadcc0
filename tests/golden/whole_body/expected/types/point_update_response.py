# Generated from the API's document: #/paths/~1points/put/responses/200/content/application~1json/schema/items
from __future__ import annotations

from typing import TypeAlias

from ._models import BaseModel


class PointUpdateResponseItem(BaseModel):
    changed: bool


PointUpdateResponse: TypeAlias = list[PointUpdateResponseItem]
