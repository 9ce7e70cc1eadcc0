"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import stop_configuration as stop_configuration
    from . import stop_configuration_param as stop_configuration_param
    from . import text as text
    from . import text_create_params as text_create_params
    from .stop_configuration import StopConfiguration as StopConfiguration
    from .stop_configuration_param import StopConfigurationParam as StopConfigurationParam
    from .text import Text as Text
    from .text_create_params import TextCreateParams as TextCreateParams

__all__ = [
    "StopConfiguration",
    "StopConfigurationParam",
    "Text",
    "TextCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "stop_configuration": ".stop_configuration:",
            "stop_configuration_param": ".stop_configuration_param:",
            "text": ".text:",
            "text_create_params": ".text_create_params:",
            "StopConfiguration": ".stop_configuration",
            "StopConfigurationParam": ".stop_configuration_param",
            "Text": ".text",
            "TextCreateParams": ".text_create_params",
        },
    )
