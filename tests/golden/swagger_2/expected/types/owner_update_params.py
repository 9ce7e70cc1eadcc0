# Generated from the API's document: #/paths/~1owners/put
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._runtime.wire import Each, WireNames
from . import cat_param
from .cat_param import OwnerParam

__all__ = [
    "OwnerUpdateParams",
]


class OwnerUpdateParams(TypedDict, total=False):
    body: Required[Iterable[OwnerParam]]


OWNER_UPDATE_PARAMS_WIRE: WireNames = Each(lambda: cat_param.OWNER_PARAM_WIRE)
