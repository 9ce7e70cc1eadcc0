# Generated from the API's document: the resource pages
from __future__ import annotations

from typing import cast

from .. import types as _types
from .._runtime.by_status import by_status
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Pages",
    "PagesWithRawResponse",
    "PagesWithStreamingResponse",
    "AsyncPages",
    "AsyncPagesWithRawResponse",
    "AsyncPagesWithStreamingResponse",
]


class Pages(SyncResource):
    @cached_property
    def with_raw_response(self) -> PagesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PagesWithStreamingResponse(self)

    def delete(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete a page"""
        return self._request(
            "DELETE",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        return self._request(
            "GET",
            path_template("/pages/{page}", page=page),
            cast_to=str,
            accept="text/markdown",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "PUT",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def head(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "HEAD",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PageCreateResponse | None:
        return self._request(
            "POST",
            "/pages",
            cast_to=cast(
                "type[_types.PageCreateResponse | None]", by_status({"200": _types.PageCreateResponse, "202": NoneType})
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PageListResponse:
        return self._request(
            "GET",
            "/pages",
            cast_to=_types.PageListResponse,
            accept="application/vnd.pages+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPages(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPagesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPagesWithStreamingResponse(self)

    async def delete(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete a page"""
        return await self._request(
            "DELETE",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        return await self._request(
            "GET",
            path_template("/pages/{page}", page=page),
            cast_to=str,
            accept="text/markdown",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "PUT",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def head(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "HEAD",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PageCreateResponse | None:
        return await self._request(
            "POST",
            "/pages",
            cast_to=cast(
                "type[_types.PageCreateResponse | None]", by_status({"200": _types.PageCreateResponse, "202": NoneType})
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PageListResponse:
        return await self._request(
            "GET",
            "/pages",
            cast_to=_types.PageListResponse,
            accept="application/vnd.pages+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PagesWithRawResponse:
    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.delete = raw(pages.delete)
        self.retrieve = raw(pages.retrieve)
        self.update = raw(pages.update)
        self.head = raw(pages.head)
        self.create = raw(pages.create)
        self.list = raw(pages.list)


class PagesWithStreamingResponse:
    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self.delete = streaming(pages.delete)
        self.retrieve = streaming(pages.retrieve)
        self.update = streaming(pages.update)
        self.head = streaming(pages.head)
        self.create = streaming(pages.create)
        self.list = streaming(pages.list)


class AsyncPagesWithRawResponse:
    def __init__(self, pages: AsyncPages) -> None:
        self._pages = pages
        self.delete = async_raw(pages.delete)
        self.retrieve = async_raw(pages.retrieve)
        self.update = async_raw(pages.update)
        self.head = async_raw(pages.head)
        self.create = async_raw(pages.create)
        self.list = async_raw(pages.list)


class AsyncPagesWithStreamingResponse:
    def __init__(self, pages: AsyncPages) -> None:
        self._pages = pages
        self.delete = async_streaming(pages.delete)
        self.retrieve = async_streaming(pages.retrieve)
        self.update = async_streaming(pages.update)
        self.head = async_streaming(pages.head)
        self.create = async_streaming(pages.create)
        self.list = async_streaming(pages.list)
