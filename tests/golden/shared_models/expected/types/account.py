# Generated from the API's document: #/components/schemas/Account
from __future__ import annotations

from .._runtime.models import BaseModel
from .shared.address import Address

__all__ = ["Account"]


class Account(BaseModel):
    id: str
    address: Address
    """Where mail goes."""
