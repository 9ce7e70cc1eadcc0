# Generated from the API's document: the resource bücher
from __future__ import annotations

from typing import Literal

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Bücher",
    "BücherWithRawResponse",
    "BücherWithStreamingResponse",
    "AsyncBücher",
    "AsyncBücherWithRawResponse",
    "AsyncBücherWithStreamingResponse",
]


class Bücher(SyncResource):
    @cached_property
    def with_raw_response(self) -> BücherWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BücherWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BücherWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BücherWithStreamingResponse(self)

    def retrieve(
        self,
        größe: str,
        *,
        straße: Literal["groß", "klein"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Büchlein:
        """Sucht Bücher — nach Größe"""
        return self._request(
            "GET",
            path_template("/bücher/{größe}", größe=größe),
            cast_to=_types.Büchlein,
            query={"straße": straße},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBücher(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncBücherWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncBücherWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBücherWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncBücherWithStreamingResponse(self)

    async def retrieve(
        self,
        größe: str,
        *,
        straße: Literal["groß", "klein"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Büchlein:
        """Sucht Bücher — nach Größe"""
        return await self._request(
            "GET",
            path_template("/bücher/{größe}", größe=größe),
            cast_to=_types.Büchlein,
            query={"straße": straße},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BücherWithRawResponse:
    def __init__(self, bücher: Bücher) -> None:
        self._bücher = bücher
        self.retrieve = raw(bücher.retrieve)


class BücherWithStreamingResponse:
    def __init__(self, bücher: Bücher) -> None:
        self._bücher = bücher
        self.retrieve = streaming(bücher.retrieve)


class AsyncBücherWithRawResponse:
    def __init__(self, bücher: AsyncBücher) -> None:
        self._bücher = bücher
        self.retrieve = async_raw(bücher.retrieve)


class AsyncBücherWithStreamingResponse:
    def __init__(self, bücher: AsyncBücher) -> None:
        self._bücher = bücher
        self.retrieve = async_streaming(bücher.retrieve)
