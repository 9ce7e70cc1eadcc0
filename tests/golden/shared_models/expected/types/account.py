# Generated from the API's document: #/components/schemas/Account
from __future__ import annotations

from ._models import BaseModel
from .shared.address import Address


class Account(BaseModel):
    id: str
    address: Address
    """Where mail goes."""
