# Generated from the API's document: #/components/schemas/Pet
from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from typing_extensions import Required, TypedDict

__all__ = [
    "PetParam",
    "OwnerParam",
]


class PetParam(TypedDict, total=False):
    kind: Required[str]
    name: Required[str | None]
    born: str | date | None
    owner: OwnerParam


class OwnerParam(TypedDict, total=False):
    name: str
    pets: Iterable[PetParam]
