# Generated from the API's document: #/components/schemas/Cat
from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "CatParam",
    "OwnerParam",
    "PetParam",
]


class CatParam(TypedDict, total=False):
    kind: Required[Literal["Cat"]]
    name: Required[str | None]
    born: str | date | None
    owner: OwnerParam
    lives: int


class OwnerParam(TypedDict, total=False):
    name: str
    pets: Iterable[PetParam]


PetParam: TypeAlias = CatParam
