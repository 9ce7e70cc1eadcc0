# Generated from the API's document: #/components/schemas/Reply
from __future__ import annotations

from ._models import BaseModel


class Reply(BaseModel):
    text: str | None = None
