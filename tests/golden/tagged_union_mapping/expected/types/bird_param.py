# Generated from the API's document: #/components/schemas/Bird
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames

__all__ = [
    "BirdParam",
]


class BirdParam(TypedDict, total=False):
    animal_kind: Required[Literal["flying"]]
    wingspan: Required[float]


BIRD_PARAM_WIRE: WireNames = Fields({"animal_kind": "animalKind"})
