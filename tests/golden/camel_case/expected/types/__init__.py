"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import camel_input_param as camel_input_param
    from . import car_avan_update_params as car_avan_update_params
    from . import caravan as caravan
    from . import salt as salt
    from . import salt_param as salt_param
    from . import water as water
    from . import water_param as water_param
    from .camel_input_param import CamelInputParam as CamelInputParam
    from .car_avan_update_params import CarAvanUpdateParams as CarAvanUpdateParams
    from .caravan import Caravan as Caravan
    from .salt import Salt as Salt
    from .salt_param import SaltParam as SaltParam
    from .water import Water as Water
    from .water_param import WaterParam as WaterParam

__all__ = [
    "CamelInputParam",
    "CarAvanUpdateParams",
    "Caravan",
    "Salt",
    "SaltParam",
    "Water",
    "WaterParam",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "camel_input_param": ".camel_input_param:",
            "car_avan_update_params": ".car_avan_update_params:",
            "caravan": ".caravan:",
            "salt": ".salt:",
            "salt_param": ".salt_param:",
            "water": ".water:",
            "water_param": ".water_param:",
            "CamelInputParam": ".camel_input_param",
            "CarAvanUpdateParams": ".car_avan_update_params",
            "Caravan": ".caravan",
            "Salt": ".salt",
            "SaltParam": ".salt_param",
            "Water": ".water",
            "WaterParam": ".water_param",
        },
    )
