"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_package

if TYPE_CHECKING:
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "CompletionCreateParams": ".completion_create_params",
        },
    )
