# Generated from the API's document: #/components/schemas/Address
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Address"]


class Address(BaseModel):
    street: str
