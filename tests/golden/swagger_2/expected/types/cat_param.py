# Generated from the API's document: #/components/schemas/Cat
from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

from .._runtime.formats import DATE
from .._runtime.wire import Each, Fields, WireNames

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
    """More than 0."""


class OwnerParam(TypedDict, total=False):
    name: str
    pets: Iterable[PetParam]


PetParam: TypeAlias = CatParam
CAT_PARAM_WIRE: WireNames = Fields({"born": DATE, "owner": lambda: OWNER_PARAM_WIRE})
OWNER_PARAM_WIRE: WireNames = Fields({"pets": Each(lambda: PET_PARAM_WIRE)})
PET_PARAM_WIRE: WireNames = lambda: CAT_PARAM_WIRE
