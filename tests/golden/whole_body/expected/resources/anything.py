# Generated from the API's document: the resource anything
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Anything",
    "AnythingWithRawResponse",
    "AnythingWithStreamingResponse",
    "AsyncAnything",
    "AsyncAnythingWithRawResponse",
    "AsyncAnythingWithStreamingResponse",
]


class Anything(SyncResource):
    @cached_property
    def with_raw_response(self) -> AnythingWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AnythingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnythingWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AnythingWithStreamingResponse(self)

    def create(
        self,
        *,
        body: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> object:
        return self._request(
            "POST",
            "/anything",
            cast_to=object,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnything(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncAnythingWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncAnythingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnythingWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncAnythingWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> object:
        return await self._request(
            "POST",
            "/anything",
            cast_to=object,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AnythingWithRawResponse:
    def __init__(self, anything: Anything) -> None:
        self._anything = anything
        self.create = raw(anything.create)


class AnythingWithStreamingResponse:
    def __init__(self, anything: Anything) -> None:
        self._anything = anything
        self.create = streaming(anything.create)


class AsyncAnythingWithRawResponse:
    def __init__(self, anything: AsyncAnything) -> None:
        self._anything = anything
        self.create = async_raw(anything.create)


class AsyncAnythingWithStreamingResponse:
    def __init__(self, anything: AsyncAnything) -> None:
        self._anything = anything
        self.create = async_streaming(anything.create)
