"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import books as books
    from .books import AsyncBooks as AsyncBooks
    from .books import AsyncBooksWithRawResponse as AsyncBooksWithRawResponse
    from .books import AsyncBooksWithStreamingResponse as AsyncBooksWithStreamingResponse
    from .books import Books as Books
    from .books import BooksWithRawResponse as BooksWithRawResponse
    from .books import BooksWithStreamingResponse as BooksWithStreamingResponse

__all__ = [
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "books": ".books:",
            "AsyncBooks": ".books",
            "AsyncBooksWithRawResponse": ".books",
            "AsyncBooksWithStreamingResponse": ".books",
            "Books": ".books",
            "BooksWithRawResponse": ".books",
            "BooksWithStreamingResponse": ".books",
        },
    )
