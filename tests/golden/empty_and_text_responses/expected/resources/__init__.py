"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import pages as pages
    from .pages import AsyncPages as AsyncPages
    from .pages import AsyncPagesWithRawResponse as AsyncPagesWithRawResponse
    from .pages import AsyncPagesWithStreamingResponse as AsyncPagesWithStreamingResponse
    from .pages import Pages as Pages
    from .pages import PagesWithRawResponse as PagesWithRawResponse
    from .pages import PagesWithStreamingResponse as PagesWithStreamingResponse

__all__ = [
    "AsyncPages",
    "AsyncPagesWithRawResponse",
    "AsyncPagesWithStreamingResponse",
    "Pages",
    "PagesWithRawResponse",
    "PagesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pages": ".pages:",
            "AsyncPages": ".pages",
            "AsyncPagesWithRawResponse": ".pages",
            "AsyncPagesWithStreamingResponse": ".pages",
            "Pages": ".pages",
            "PagesWithRawResponse": ".pages",
            "PagesWithStreamingResponse": ".pages",
        },
    )
