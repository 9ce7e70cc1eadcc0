"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import ping_count_params as ping_count_params
    from . import pong as pong
    from .ping_count_params import PingCountParams as PingCountParams
    from .pong import Pong as Pong

__all__ = [
    "PingCountParams",
    "Pong",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ping_count_params": ".ping_count_params:",
            "pong": ".pong:",
            "PingCountParams": ".ping_count_params",
            "Pong": ".pong",
        },
    )
