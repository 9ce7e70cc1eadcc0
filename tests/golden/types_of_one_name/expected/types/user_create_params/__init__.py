"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import kind_create_params as kind_create_params
    from .kind_create_params import KindCreateParams as KindCreateParams

__all__ = [
    "KindCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "kind_create_params": ".kind_create_params:",
            "KindCreateParams": ".kind_create_params",
        },
    )
