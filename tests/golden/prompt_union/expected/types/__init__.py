"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import text as text
    from . import text_create_params as text_create_params
    from .text import Text as Text
    from .text_create_params import TextCreateParams as TextCreateParams

__all__ = [
    "Text",
    "TextCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "text": ".text:",
            "text_create_params": ".text_create_params:",
            "Text": ".text",
            "TextCreateParams": ".text_create_params",
        },
    )
