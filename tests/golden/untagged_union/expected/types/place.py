# Generated from the API's document: #/components/schemas/Place
from __future__ import annotations

from typing import TypeAlias

from ._models import BaseModel
from .address import Address
from .coordinates import Coordinates

Where: TypeAlias = Coordinates | Address


class Place(BaseModel):
    where: Where
    size: int | float | None = None
