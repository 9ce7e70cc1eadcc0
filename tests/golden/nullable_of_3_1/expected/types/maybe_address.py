# Generated from the API's document: #/components/schemas/MaybeAddress
from __future__ import annotations

from ._models import BaseModel


class MaybeAddress(BaseModel):
    street: str | None = None
