# Generated from the API's document: #/components/schemas/Büchlein
from __future__ import annotations

from pydantic import Field

from ._models import BaseModel


class Büchlein(BaseModel):
    """Ein kleines Buch 📖."""

    größe: str
    名前: str
    """本の名前。"""

    final: bool | None = Field(default=None, alias="ﬁnal")
    """Begins with a ligature, which Python reads as two letters."""

    emoji: str | None = Field(default=None, alias="emoji😀")
    value: str | None = Field(default=None, alias="😀")
