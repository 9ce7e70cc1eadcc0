# Generated from the API's document: #/paths/~1pets/post
from __future__ import annotations

from datetime import date

from typing_extensions import Required, TypedDict

from .pet_param import OwnerParam

__all__ = [
    "PetCreateParams",
]


class PetCreateParams(TypedDict, total=False):
    kind: Required[str]
    name: Required[str | None]
    born: str | date | None
    owner: OwnerParam
