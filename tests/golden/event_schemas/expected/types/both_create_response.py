# Generated from the API's document: #/paths/~1both/post/responses/200/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel


class BothCreateResponse(BaseModel):
    text: str | None = None


class BothCreateResponseEvent(BaseModel):
    index: int | None = None
