# Generated from the API's document: #/components/schemas/Payment
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["Card", "Account", "Payment"]


class Card(BaseModel):
    id: str
    type: Literal["card"]
    digits: str


class Account(BaseModel):
    id: str
    type: Literal["account"]
    number: str


Payment: TypeAlias = Annotated[Card | Account, Field(discriminator="type")]
"""A payment, with what its method needs."""
