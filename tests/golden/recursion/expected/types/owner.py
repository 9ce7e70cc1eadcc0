# Generated from the API's document: #/components/schemas/Owner
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Owner"]


class Owner(BaseModel):
    name: str
    trees: list[Tree]


from .tree import Tree  # noqa: E402
