# Generated from the API's document: #/components/schemas/Text
from __future__ import annotations

from ._models import BaseModel


class Text(BaseModel):
    id: str
    prompt: str | list[str] | list[int] | list[list[int]]
    """The prompt as it came in."""
