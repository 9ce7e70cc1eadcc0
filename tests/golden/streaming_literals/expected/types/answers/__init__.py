"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import explain_create_params as explain_create_params
    from .explain_create_params import ExplainCreateParams as ExplainCreateParams

__all__ = [
    "ExplainCreateParams",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "explain_create_params": ".explain_create_params:",
        "ExplainCreateParams": ".explain_create_params",
    },
)
