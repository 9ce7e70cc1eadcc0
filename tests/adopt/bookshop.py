"""A small SDK of the form that `sdkgen adopt` reads, and the document that it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

from tests.small_sdk import operation, ref

PACKAGE = "bookshop"

_BOOK = {
    "type": "object",
    "required": ["id", "title"],
    "properties": {
        "id": {"type": "string"},
        "title": {"type": "string"},
        "genre": ref("Genre"),
        "listPrice": ref("Money"),
        "author": {"type": "object", "properties": {"name": {"type": "string"}}},
    },
}
_PAGE = {
    "type": "object",
    "properties": {
        "entries": {"type": "array", "items": ref("StoredBook")},
        "next_cursor": {"type": "string"},
    },
}
_NEW_BOOK = {
    "type": "object",
    "required": ["title"],
    "properties": {"title": {"type": "string"}, "genre": ref("Genre"), "listPrice": ref("Money")},
}
_SUMMARY = {
    "type": "object",
    "required": ["length"],
    "properties": {"length": {"type": "integer"}, "stream": {"type": "boolean"}},
}
_EVENTS = {"schema": ref("SummaryChunk")}


def _path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def document() -> dict[str, Any]:
    """The document. Its paths begin with what the SDK has in its base URL."""
    cursor = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
    summary = operation(ref("Summary"), _SUMMARY)
    summary["responses"]["200"]["content"]["text/event-stream"] = _EVENTS
    review = operation({"type": "object", "properties": {"stars": {"type": "integer"}}})
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bookshop", "version": "1"},
        "servers": [{"url": "https://api.bookshop.example"}],
        "security": [{"Token": []}],
        "paths": {
            "/v2/books": {
                "get": operation(_PAGE, parameters=[cursor]),
                "post": operation(ref("StoredBook"), _NEW_BOOK),
            },
            "/v2/books/{bookId}": {"parameters": [_path("bookId")], "get": operation(ref("StoredBook"))},
            "/v2/books/{bookId}/summary": {"parameters": [_path("bookId")], "post": summary},
            "/v2/books/{bookId}/reviews/{reviewId}": {
                "parameters": [_path("bookId"), _path("reviewId")],
                "get": review,
            },
            "/v2/status": {"get": operation({"type": "object", "properties": {"up": {"type": "boolean"}}})},
        },
        "components": {
            "securitySchemes": {"Token": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "StoredBook": _BOOK,
                "Genre": {"type": "string", "enum": ["novel", "poetry"]},
                "Money": {"type": "object", "properties": {"amount": {"type": "integer"}, "unit": {"type": "string"}}},
                "Summary": {"type": "object", "properties": {"text": {"type": "string"}}},
                "SummaryChunk": {"type": "object", "properties": {"delta": {"type": "string"}}},
            },
        },
    }


_CLIENT = """
    import os
    from ._base_client import SyncAPIClient
    from ._qs import Querystring
    from .resources.books import books

    ENVIRONMENTS = {"production": "https://api.bookshop.example/v2", "sandbox": "https://sandbox.bookshop.example/v2"}

    class BookShop(SyncAPIClient):
        books: books.BooksResource

        def __init__(
            self,
            *,
            token: str | None = None,
            shelf: str | None = None,
            pool: ConnectionPool | None = None,
            environment=None,
            base_url=None,
            timeout=None,
            max_retries: int = 2,
        ) -> None:
            if token is None:
                token = os.environ.get("BOOKSHOP_TOKEN")
            if token is None:
                raise BookShopError("no token")
            self.token = token
            if shelf is None:
                shelf = os.environ.get("BOOKSHOP_SHELF")
            self.shelf = shelf
            base_url_env = os.environ.get("BOOKS_BASE_URL")
            self._idempotency_header = "Idempotency-Key"
            self.books = books.BooksResource(self)

        @property
        def qs(self):
            return Querystring(array_format="comma", nested_format="dots")

        @property
        def auth_headers(self):
            token = self.token
            return {"Authorization": f"Bearer {token}"}

        @property
        def default_headers(self):
            return {
                **super().default_headers,
                "X-Stainless-Async": "false",
                "X-Api-Version": "2024-05",
                "X-Shelf": self.shelf if self.shelf is not None else Omit(),
                **self._custom_headers,
            }
"""

_BOOKS = '''
    from .reviews import ReviewsResource
    from ..._streaming import Stream
    from ..._resource import SyncAPIResource
    from ...pagination import SyncShelfPage
    from ...types import book_list_params, book_create_params, book_summarize_params
    from ...types.book import Book
    from ...types.genre import Genre
    from ...types.shared_params.money import Money
    from ...types.book_summarize_response import BookSummarizeResponse
    from ...types.summary_part import SummaryPart

    class BooksResource(SyncAPIResource):
        @cached_property
        def reviews(self) -> ReviewsResource:
            return ReviewsResource(self._client)

        @cached_property
        def with_raw_response(self) -> "BooksResourceWithRawResponse":
            return BooksResourceWithRawResponse(self)

        def create(
            self,
            title: str,
            *,
            genre: Genre | NotGiven = NOT_GIVEN,
            list_price: Money | NotGiven = NOT_GIVEN,
            extra_headers: Headers | None = None,
            timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN,
        ) -> Book:
            """Adds a book."""
            return self._post(
                "/books",
                body=maybe_transform(
                    {"title": title, "genre": genre, "list_price": list_price}, book_create_params.BookCreateParams
                ),
                options=make_request_options(extra_headers=extra_headers, timeout=timeout),
                cast_to=Book,
            )

        @typing_extensions.deprecated("Use list instead")
        def retrieve(self, book_id: str, *, timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN) -> Book:
            if not book_id:
                raise ValueError("empty")
            return self._get(f"/books/{book_id}", options=make_request_options(timeout=timeout), cast_to=Book)

        def list(
            self, *, cursor: str | NotGiven = NOT_GIVEN, timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN
        ) -> SyncShelfPage[Book]:
            return self._get_api_list(
                "/books",
                page=SyncShelfPage[Book],
                options=make_request_options(
                    timeout=timeout, query=maybe_transform({"cursor": cursor}, book_list_params.BookListParams)
                ),
                model=Book,
            )

        def summarize(
            self,
            book_id: str,
            *,
            length: int,
            stream: Literal[False] | Literal[True] | NotGiven = NOT_GIVEN,
            timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN,
        ) -> BookSummarizeResponse | Stream[SummaryPart]:
            return self._post(
                path_template("/books/{book_id}/summary", book_id=book_id),
                body=maybe_transform(
                    {"length": length, "stream": stream},
                    book_summarize_params.BookSummarizeParamsStreaming
                    if stream
                    else book_summarize_params.BookSummarizeParamsNonStreaming,
                ),
                options=make_request_options(timeout=timeout),
                cast_to=BookSummarizeResponse,
                stream=stream or False,
                stream_cls=Stream[SummaryPart],
            )

        def wait_for(self, book_id: str) -> Book:
            """Waits until a book has arrived."""
            while (book := self.retrieve(book_id)).id == "":
                sleep(1)
            return book
'''

_REVIEWS = """
    from ..._resource import SyncAPIResource
    from ...types.books.review_retrieve_response import ReviewRetrieveResponse

    class ReviewsResource(SyncAPIResource):
        def retrieve(self, review_id: str, *, book_id: str) -> ReviewRetrieveResponse:
            return self._get(f"/books/{book_id}/reviews/{review_id}", cast_to=ReviewRetrieveResponse)

        def vote(self, review_id: str, *, book_id: str) -> None:
            return self._post(f"/books/{book_id}/reviews/{review_id}/votes", cast_to=NoneType)
"""

_PAGINATION = """
    from typing import List, Generic, TypeVar, Optional
    from ._base_client import BasePage, PageInfo, BaseSyncPage

    _T = TypeVar("_T")

    class SyncShelfPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
        entries: List[_T]
        next_cursor: Optional[str] = None

        def _get_page_items(self) -> List[_T]:
            entries = self.entries
            if not entries:
                return []
            return entries

        def next_page_info(self) -> Optional[PageInfo]:
            next_cursor = self.next_cursor
            if not next_cursor:
                return None
            return PageInfo(params={"cursor": next_cursor})
"""

_TYPES = {
    "book": """
        from typing import Optional
        from pydantic import Field as FieldInfo
        from .genre import Genre
        from .shared.money import Money

        class Author(BaseModel):
            name: Optional[str] = None

        class Book(BaseModel):
            id: str
            title: str
            author: Optional[Author] = None
            genre: Optional[Genre] = None
            list_price: Optional[Money] = FieldInfo(alias="listPrice", default=None)
    """,
    "genre": """
        Genre: TypeAlias = Literal["novel", "poetry"]
    """,
    "summary_part": """
        class SummaryPart(BaseModel):
            delta: Optional[str] = None
    """,
    "lost_thing": """
        class LostThing(BaseModel):
            nobody_has_this: str
    """,
    "book_summarize_response": """
        class BookSummarizeResponse(BaseModel):
            text: Optional[str] = None
    """,
    "book_list_params": """
        class BookListParams(TypedDict, total=False):
            cursor: str
    """,
    "book_create_params": """
        from .genre import Genre
        from .shared_params.money import Money

        class BookCreateParams(TypedDict, total=False):
            title: Required[str]
            genre: Genre
            list_price: Annotated[Money, PropertyInfo(alias="listPrice")]
    """,
    "book_summarize_params": """
        class BookSummarizeParamsBase(TypedDict, total=False):
            length: Required[int]

        class BookSummarizeParamsNonStreaming(BookSummarizeParamsBase, total=False):
            stream: Literal[False]

        class BookSummarizeParamsStreaming(BookSummarizeParamsBase):
            stream: Required[Literal[True]]

        BookSummarizeParams = Union[BookSummarizeParamsNonStreaming, BookSummarizeParamsStreaming]
    """,
    "shared/money": """
        class Money(BaseModel):
            amount: Optional[int] = None
            unit: Optional[str] = None
    """,
    "shared_params/money": """
        class Money(TypedDict, total=False):
            amount: int
            unit: str
    """,
    "books/review_retrieve_response": """
        class ReviewRetrieveResponse(BaseModel):
            stars: Optional[int] = None
    """,
}


def files() -> Mapping[str, str]:
    """The SDK's modules, by their paths within the package."""
    types = {f"types/{name}.py": text for name, text in _TYPES.items()}
    packages = ("", "resources/", "resources/books/", "types/", "types/books/", "types/shared/", "types/shared_params/")
    return {
        **{f"{folder}__init__.py": "" for folder in packages},
        "_client.py": _CLIENT,
        "_constants.py": "DEFAULT_TIMEOUT = httpx.Timeout(timeout=600, connect=5.0)\nDEFAULT_MAX_RETRIES = 3\n",
        "resources/books/books.py": _BOOKS,
        "resources/books/reviews.py": _REVIEWS,
        "pagination.py": _PAGINATION,
        **types,
    }


def write(folder: Path) -> Path:
    """Writes the SDK as a package in a folder, and gives the package's."""
    package = folder / PACKAGE
    for name, text in files().items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")
    return package
