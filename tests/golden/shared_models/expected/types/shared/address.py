# Generated from the API's document: #/components/schemas/Address
from __future__ import annotations

from ._models import BaseModel


class Country(BaseModel):
    code: str | None = None


class Address(BaseModel):
    """Where mail goes."""

    street: str
    country: Country | None = None
