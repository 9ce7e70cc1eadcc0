# Generated from the API's document: #/paths/~1arrays/post/responses/200/content/text~1event-stream/schema/items
from __future__ import annotations

from ._models import BaseModel


class ArrayCreateResponseEvent(BaseModel):
    index: int | None = None
