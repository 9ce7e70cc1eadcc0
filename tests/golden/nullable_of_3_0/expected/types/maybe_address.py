# Generated from the API's document: #/components/schemas/MaybeAddress
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["MaybeAddress"]


class MaybeAddress(BaseModel):
    street: str | None = None
