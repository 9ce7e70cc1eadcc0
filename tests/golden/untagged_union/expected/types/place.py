# Generated from the API's document: #/components/schemas/Place
from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import BaseModel
from .address import Address
from .coordinates import Coordinates

__all__ = ["Place", "Where"]


Where: TypeAlias = Coordinates | Address


class Place(BaseModel):
    where: Where
    size: int | float | None = None
