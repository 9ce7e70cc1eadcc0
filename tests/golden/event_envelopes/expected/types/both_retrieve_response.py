# Generated from the API's document: #/paths/~1both/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1/properties/data/contentSchema
from __future__ import annotations

from typing import TypeAlias

from ._models import BaseModel
from .news import News


class CountBothRetrieveResponse(BaseModel):
    count: int


BothRetrieveResponse: TypeAlias = News | CountBothRetrieveResponse
