# Generated from the API's document: #/paths/~1pets/get
from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime.types import SequenceNotStr

__all__ = [
    "PetListParams",
]


class PetListParams(TypedDict, total=False):
    limit: int
    """How many to return. Default 20, at most 100."""

    tags: SequenceNotStr[str]
    status: Literal["available", "sold"]
    """Default "available"."""
