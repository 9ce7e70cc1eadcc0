"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import measurement as measurement
    from . import measurement_create_params as measurement_create_params
    from .measurement import Measurement as Measurement
    from .measurement_create_params import MeasurementCreateParams as MeasurementCreateParams

__all__ = [
    "Measurement",
    "MeasurementCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "measurement": ".measurement:",
            "measurement_create_params": ".measurement_create_params:",
            "Measurement": ".measurement",
            "MeasurementCreateParams": ".measurement_create_params",
        },
    )
