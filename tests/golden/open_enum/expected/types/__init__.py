"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import painting as painting
    from . import painting_create_params as painting_create_params
    from . import size as size
    from .painting import Painting as Painting
    from .painting_create_params import PaintingCreateParams as PaintingCreateParams
    from .size import Size as Size

__all__ = [
    "Painting",
    "PaintingCreateParams",
    "Size",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "painting": ".painting:",
            "painting_create_params": ".painting_create_params:",
            "size": ".size:",
            "Painting": ".painting",
            "PaintingCreateParams": ".painting_create_params",
            "Size": ".size",
        },
    )
