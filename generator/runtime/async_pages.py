"""Pages of the async client: a list of items that goes on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .async_resource import AsyncResource
from .next_call import repeatable
from .page import BasePage, PageKind, check_limit
from .request import Call

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .base_resource import CallArguments

T = TypeVar("T")
P = TypeVar("P", bound="BaseAsyncPage[Any]")


class BaseAsyncPage(BasePage[T], Generic[T]):
    """A page of a list. Iterating it gives its items and those of all pages behind it, which are asked for on the way.

    Raises APIResponseValidationError where the server leads to a page that has been read already.
    """

    async def __aiter__(self) -> AsyncIterator[T]:  # in its sync form, type: ignore[override]
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and all behind it."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def to_list(self, limit: int | None = None) -> list[T]:
        """Read the items of this page and of all behind it, at most `limit` of them.

        Raises ValueError where `limit` is less than 0.
        """
        check_limit(limit)
        page, items = self, [*self._get_page_items()]
        while (limit is None or len(items) < limit) and page.has_next_page():
            page = await page.get_next_page()
            items += page._get_page_items()
        return items[:limit]

    async def get_next_page(self) -> Self:
        """Ask for the next page. Raises RuntimeError where there is none: `has_next_page()` says so."""
        client, call = self._next()
        return cast("Self", await client._perform(call))


class AsyncPagingResource(AsyncResource):
    """The base of a resource with methods that give pages."""

    async def _page(self, method: str, path: str, *, page: type[P], **arguments: Unpack[CallArguments]) -> P:
        """Send a request and return its response as a page."""
        call = repeatable(Call(method, path, PageKind(page, self._client), **arguments))
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast(P, await perform(call, self._view))
