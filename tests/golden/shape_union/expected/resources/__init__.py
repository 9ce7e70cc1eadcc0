"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import searches as searches
    from .searches import AsyncSearches as AsyncSearches
    from .searches import AsyncSearchesWithRawResponse as AsyncSearchesWithRawResponse
    from .searches import AsyncSearchesWithStreamingResponse as AsyncSearchesWithStreamingResponse
    from .searches import Searches as Searches
    from .searches import SearchesWithRawResponse as SearchesWithRawResponse
    from .searches import SearchesWithStreamingResponse as SearchesWithStreamingResponse

__all__ = [
    "AsyncSearches",
    "AsyncSearchesWithRawResponse",
    "AsyncSearchesWithStreamingResponse",
    "Searches",
    "SearchesWithRawResponse",
    "SearchesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "searches": ".searches:",
            "AsyncSearches": ".searches",
            "AsyncSearchesWithRawResponse": ".searches",
            "AsyncSearchesWithStreamingResponse": ".searches",
            "Searches": ".searches",
            "SearchesWithRawResponse": ".searches",
            "SearchesWithStreamingResponse": ".searches",
        },
    )
