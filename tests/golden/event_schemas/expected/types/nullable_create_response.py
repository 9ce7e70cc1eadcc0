# Generated from the API's document: #/paths/~1nullables/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from ._models import BaseModel


class NullableCreateResponseEvent(BaseModel):
    index: int | None = None
