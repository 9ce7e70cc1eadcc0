# Generated from the API's document: #/paths/~1animals~1{animal_id}/put
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.wire import WireNames
from . import animal_param
from .animal_param import AnimalParam

__all__ = [
    "AnimalUpdateParams",
]


class AnimalUpdateParams(TypedDict, total=False):
    body: Required[AnimalParam]


ANIMAL_UPDATE_PARAMS_WIRE: WireNames = lambda: animal_param.ANIMAL_PARAM_WIRE
