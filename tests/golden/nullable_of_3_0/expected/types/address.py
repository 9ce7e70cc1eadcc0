# Generated from the API's document: #/components/schemas/Address
from __future__ import annotations

from ._models import BaseModel


class Address(BaseModel):
    street: str
