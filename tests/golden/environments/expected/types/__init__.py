"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import ping_count_params as ping_count_params
    from .ping_count_params import PingCountParams as PingCountParams

__all__ = [
    "PingCountParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ping_count_params": ".ping_count_params:",
            "PingCountParams": ".ping_count_params",
        },
    )
