# Generated from the API's document: #/paths/~1carAvans~1{caravanId}/post
from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypeAlias, TypedDict

from .._runtime.wire import Each, Fields, Values, WireNames
from . import camel_input_param
from .camel_input_param import CamelInputParam
from .salt_param import SaltParam
from .water_param import WaterParam

__all__ = [
    "CarAvanUpdateParams",
    "Cargo",
]


class CarAvanUpdateParams(TypedDict, total=False):
    dry_run: bool
    lead_camel: Required[CamelInputParam]
    other_camels: Iterable[CamelInputParam]
    camels_by_name: Mapping[str, CamelInputParam]
    cargo: Cargo
    api_key: str
    user_id: str
    html2_text: bool


Cargo: TypeAlias = WaterParam | SaltParam
CAR_AVAN_UPDATE_PARAMS_WIRE: WireNames = Fields(
    {
        "leadCamel": lambda: camel_input_param.CAMEL_INPUT_PARAM_WIRE,
        "otherCamels": Each(lambda: camel_input_param.CAMEL_INPUT_PARAM_WIRE),
        "camelsByName": Values(lambda: camel_input_param.CAMEL_INPUT_PARAM_WIRE),
        "cargo": lambda: CARGO_WIRE,
    }
)
CARGO_WIRE: WireNames = Fields({"cargo_type": "cargoType", "liter_count": "literCount", "block_count": "blockCount"})
