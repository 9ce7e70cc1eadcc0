"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import completion_create_create_params as completion_create_create_params
    from .completion_create_create_params import CompletionCreateCreateParams as CompletionCreateCreateParams

__all__ = [
    "CompletionCreateCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "completion_create_create_params": ".completion_create_create_params:",
            "CompletionCreateCreateParams": ".completion_create_create_params",
        },
    )
