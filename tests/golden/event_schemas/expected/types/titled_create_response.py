# Generated from the API's document: #/paths/~1titled/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from ._models import BaseModel


class Delta(BaseModel):
    index: int | None = None
