# Generated from the API's document: #/components/schemas/Fish
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames

__all__ = [
    "FishParam",
]


class FishParam(TypedDict, total=False):
    animal_kind: Required[Literal["swimming"]]
    """Which kind of animal it is."""

    depth: Required[float]


FISH_PARAM_WIRE: WireNames = Fields({"animal_kind": "animalKind"})
