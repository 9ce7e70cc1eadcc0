# Generated from the API's document: #/components/schemas/Items
from __future__ import annotations

from ._models import BaseModel
from .item import Item


class Items(BaseModel):
    """A model that is called like the resource."""

    items: list[Item]
