# Generated from the API's document: #/paths/~1pets~1{id}/patch
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "PetUpdateParams",
]


class PetUpdateParams(TypedDict, total=False):
    name: str | None
