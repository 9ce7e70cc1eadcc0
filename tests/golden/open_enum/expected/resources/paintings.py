# Generated from the API's document: the resource paintings
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Paintings",
    "PaintingsWithRawResponse",
    "PaintingsWithStreamingResponse",
    "AsyncPaintings",
    "AsyncPaintingsWithRawResponse",
    "AsyncPaintingsWithStreamingResponse",
]


class Paintings(SyncResource):
    @cached_property
    def with_raw_response(self) -> PaintingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PaintingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PaintingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PaintingsWithStreamingResponse(self)

    def create(
        self,
        *,
        model: str | Literal["oil-2", "ink-1"],
        size: _types.Size,
        quality: Literal["draft", "final"] | Omit = omit,
        seeds: Iterable[Literal[1, 2, 3]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Painting:
        """
        Args:
            model: The model that paints; any other one is given by its ID.
            size: How large the painting is. New sizes may come.
            quality: A closed set.
        """
        return self._request(
            "POST",
            "/paintings",
            cast_to=_types.Painting,
            body={"model": model, "size": size, "quality": quality, "seeds": seeds},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPaintings(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPaintingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPaintingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPaintingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPaintingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        model: str | Literal["oil-2", "ink-1"],
        size: _types.Size,
        quality: Literal["draft", "final"] | Omit = omit,
        seeds: Iterable[Literal[1, 2, 3]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Painting:
        """
        Args:
            model: The model that paints; any other one is given by its ID.
            size: How large the painting is. New sizes may come.
            quality: A closed set.
        """
        return await self._request(
            "POST",
            "/paintings",
            cast_to=_types.Painting,
            body={"model": model, "size": size, "quality": quality, "seeds": seeds},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PaintingsWithRawResponse:
    def __init__(self, paintings: Paintings) -> None:
        self._paintings = paintings
        self.create = raw(paintings.create)


class PaintingsWithStreamingResponse:
    def __init__(self, paintings: Paintings) -> None:
        self._paintings = paintings
        self.create = streaming(paintings.create)


class AsyncPaintingsWithRawResponse:
    def __init__(self, paintings: AsyncPaintings) -> None:
        self._paintings = paintings
        self.create = async_raw(paintings.create)


class AsyncPaintingsWithStreamingResponse:
    def __init__(self, paintings: AsyncPaintings) -> None:
        self._paintings = paintings
        self.create = async_streaming(paintings.create)
