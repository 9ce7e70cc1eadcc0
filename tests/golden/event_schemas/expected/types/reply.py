# Generated from the API's document: #/components/schemas/Reply
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Reply"]


class Reply(BaseModel):
    text: str | None = None
