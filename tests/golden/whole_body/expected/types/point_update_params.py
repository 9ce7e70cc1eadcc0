# Generated from the API's document: #/paths/~1points/put
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._runtime.wire import Each, Fields, WireNames

__all__ = [
    "PointUpdateParams",
    "PointUpdateBody",
]


class PointUpdateParams(TypedDict, total=False):
    body: Required[Iterable[PointUpdateBody]]
    """All points."""


class PointUpdateBody(TypedDict, total=False):
    pos_x: Required[float]


POINT_UPDATE_PARAMS_WIRE: WireNames = Each(lambda: POINT_UPDATE_BODY_WIRE)
POINT_UPDATE_BODY_WIRE: WireNames = Fields({"pos_x": "posX"})
