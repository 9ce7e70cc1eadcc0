"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import page_list_response as page_list_response
    from .page_list_response import PageListResponse as PageListResponse

__all__ = [
    "PageListResponse",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "page_list_response": ".page_list_response:",
        "PageListResponse": ".page_list_response",
    },
)
