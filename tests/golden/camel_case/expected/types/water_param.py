# Generated from the API's document: #/components/schemas/Water
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames

__all__ = [
    "WaterParam",
]


class WaterParam(TypedDict, total=False):
    cargo_type: Required[Literal["water"]]
    liter_count: float


WATER_PARAM_WIRE: WireNames = Fields({"cargo_type": "cargoType", "liter_count": "literCount"})
