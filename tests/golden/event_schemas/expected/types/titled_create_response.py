# Generated from the API's document: #/paths/~1titled/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Delta"]


class Delta(BaseModel):
    index: int | None = None
