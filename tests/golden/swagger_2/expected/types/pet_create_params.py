# Generated from the API's document: #/paths/~1pets/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.wire import WireNames
from . import cat_param
from .cat_param import PetParam

__all__ = [
    "PetCreateParams",
]


class PetCreateParams(TypedDict, total=False):
    body: Required[PetParam]
    """The pet."""


PET_CREATE_PARAMS_WIRE: WireNames = lambda: cat_param.PET_PARAM_WIRE
