"""What a paginated method of the async client gives: `await` it for the first page, or iterate it for all items."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .async_pages import AsyncPagingResource, BaseAsyncPage
from .page import check_limit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .base_resource import CallArguments

T = TypeVar("T")
P = TypeVar("P", bound=BaseAsyncPage[Any])


class AsyncPaginator(Generic[T, P]):
    """A list that has not been asked for yet. Each `await`, and each `async for`, begins at its first page."""

    def __init__(self, first: Callable[[], Awaitable[P]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, P]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Read all items, or the first `limit` of them. Raises ValueError where that is less than 0."""
        check_limit(limit)
        items: list[T] = await (await self._first()).to_list(limit)
        return items

    async def iter_pages(self) -> AsyncIterator[P]:
        """Yield all pages, the first one first."""
        async for page in (await self._first()).iter_pages():
            yield page


class PaginatingResource(AsyncPagingResource):
    """The base of a resource of the async client with methods that give pages."""

    def _pages(
        self, method: str, path: str, *, page: type[P], **arguments: Unpack[CallArguments]
    ) -> AsyncPaginator[Any, P]:
        """Return what sends the request, and those for further pages, when it is awaited or iterated."""
        return AsyncPaginator(partial(self._page, method, path, page=page, **arguments))
