# Generated from the API's document: the resource orders.items
from __future__ import annotations

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import Headers, Omit, Query, omit

__all__ = [
    "ItemsResource",
    "ItemsResourceWithRawResponse",
    "ItemsResourceWithStreamingResponse",
    "AsyncItemsResource",
    "AsyncItemsResourceWithRawResponse",
    "AsyncItemsResourceWithStreamingResponse",
]


class ItemsResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> ItemsResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ItemsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ItemsResourceWithStreamingResponse(self)

    def create(
        self,
        id: str,
        *,
        body_id: str,
        note: str | Omit = omit,
        body_note: str | Omit = omit,
        timeout: int | Omit = omit,
        extra_body: str | Omit = omit,
        self_: str | Omit = omit,
        header_note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
    ) -> _types.Item:
        """
        Args:
            id: Which order.
            body_id: What the item is called.
            note: In the query.
            body_note: In the body.
            timeout: How long to hold the item.
            extra_body: A field that is called like an option of every method.
            header_note: In a header.
        """
        return self._request(
            "POST",
            path_template("/orders/{id}/items", id=id),
            cast_to=_types.Item,
            query={"note": note},
            headers={"note": header_note},
            body={"id": body_id, "note": body_note, "timeout": timeout, "extra_body": extra_body, "self": self_},
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class AsyncItemsResource(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncItemsResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncItemsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncItemsResourceWithStreamingResponse(self)

    async def create(
        self,
        id: str,
        *,
        body_id: str,
        note: str | Omit = omit,
        body_note: str | Omit = omit,
        timeout: int | Omit = omit,
        extra_body: str | Omit = omit,
        self_: str | Omit = omit,
        header_note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
    ) -> _types.Item:
        """
        Args:
            id: Which order.
            body_id: What the item is called.
            note: In the query.
            body_note: In the body.
            timeout: How long to hold the item.
            extra_body: A field that is called like an option of every method.
            header_note: In a header.
        """
        return await self._request(
            "POST",
            path_template("/orders/{id}/items", id=id),
            cast_to=_types.Item,
            query={"note": note},
            headers={"note": header_note},
            body={"id": body_id, "note": body_note, "timeout": timeout, "extra_body": extra_body, "self": self_},
            extra_headers=extra_headers,
            extra_query=extra_query,
        )


class ItemsResourceWithRawResponse:
    def __init__(self, items: ItemsResource) -> None:
        self._items = items
        self.create = raw(items.create)


class ItemsResourceWithStreamingResponse:
    def __init__(self, items: ItemsResource) -> None:
        self._items = items
        self.create = streaming(items.create)


class AsyncItemsResourceWithRawResponse:
    def __init__(self, items: AsyncItemsResource) -> None:
        self._items = items
        self.create = async_raw(items.create)


class AsyncItemsResourceWithStreamingResponse:
    def __init__(self, items: AsyncItemsResource) -> None:
        self._items = items
        self.create = async_streaming(items.create)
