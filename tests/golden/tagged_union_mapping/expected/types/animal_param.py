# Generated from the API's document: #/components/schemas/Animal
from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.wire import Fields, WireNames
from .bird_param import BirdParam
from .fish_param import FishParam

__all__ = [
    "AnimalParam",
]

AnimalParam: TypeAlias = BirdParam | FishParam
ANIMAL_PARAM_WIRE: WireNames = Fields({"animal_kind": "animalKind"})
