# Generated from the API's document: #/components/schemas/Payment
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._models import BaseModel


class CardPayment(BaseModel):
    id: str
    type: Literal["card"]
    digits: str


class AccountPayment(BaseModel):
    id: str
    type: Literal["account"]
    number: str


Payment: TypeAlias = Annotated[CardPayment | AccountPayment, Field(..., discriminator="type")]
"""A payment, with what its method needs."""
