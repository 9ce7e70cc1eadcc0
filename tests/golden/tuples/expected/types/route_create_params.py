# Generated from the API's document: #/paths/~1routes/post
from __future__ import annotations

from datetime import date
from typing import Literal

from typing_extensions import TypedDict, Unpack

from .._runtime.formats import DATE
from .._runtime.types import SequenceNotStr
from .._runtime.wire import Fields, Positions, WireNames
from . import stop_param
from .point import Point
from .stop_param import StopParam

__all__ = [
    "RouteCreateParams",
]


class RouteCreateParams(TypedDict, total=False):
    start: Point
    ends: tuple[StopParam, StopParam]
    leg: tuple[str, tuple[int, str | date | None]]
    names: tuple[Literal["from"], int, Unpack[tuple[str, ...]]]
    stops: tuple[str, Unpack[tuple[StopParam, ...]]]
    choice: SequenceNotStr[str] | int


ROUTE_CREATE_PARAMS_WIRE: WireNames = Fields(
    {
        "ends": Positions(
            (
                lambda: stop_param.STOP_PARAM_WIRE,
                lambda: stop_param.STOP_PARAM_WIRE,
            )
        ),
        "leg": Positions(
            (
                None,
                Positions(
                    (
                        None,
                        DATE,
                    )
                ),
            )
        ),
        "stops": Positions((None,), lambda: stop_param.STOP_PARAM_WIRE),
    }
)
