# Generated from the API's document: #/paths/~1pets/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .cat_param import PetParam

__all__ = [
    "PetCreateParams",
]


class PetCreateParams(TypedDict, total=False):
    body: Required[PetParam]
    """The pet."""
