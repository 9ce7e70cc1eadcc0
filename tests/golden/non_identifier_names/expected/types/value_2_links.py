# Generated from the API's document: #/components/schemas/2-links
from __future__ import annotations

from pydantic import Field

from ._models import BaseModel


class Type2Links(BaseModel):
    self_link: str | None = Field(default=None, alias="self-link")
