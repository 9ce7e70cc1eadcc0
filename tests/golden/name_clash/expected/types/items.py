# Generated from the API's document: #/components/schemas/Items
from __future__ import annotations

from .._runtime.models import BaseModel
from .item import Item

__all__ = ["Items"]


class Items(BaseModel):
    """A model that is called like the resource."""

    items: list[Item]
