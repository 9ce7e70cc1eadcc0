"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import page_create_response as page_create_response
    from . import page_list_response as page_list_response
    from .page_create_response import PageCreateResponse as PageCreateResponse
    from .page_list_response import PageListResponse as PageListResponse

__all__ = [
    "PageCreateResponse",
    "PageListResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "page_create_response": ".page_create_response:",
            "page_list_response": ".page_list_response:",
            "PageCreateResponse": ".page_create_response",
            "PageListResponse": ".page_list_response",
        },
    )
