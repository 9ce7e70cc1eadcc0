"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import book as book
    from . import book_create_params as book_create_params
    from .book import Book as Book
    from .book_create_params import BookCreateParams as BookCreateParams

__all__ = [
    "Book",
    "BookCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "book": ".book:",
            "book_create_params": ".book_create_params:",
            "Book": ".book",
            "BookCreateParams": ".book_create_params",
        },
    )
