# Generated from the API's document: the resource arrays
from __future__ import annotations

from typing import Literal, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Arrays",
    "ArraysWithRawResponse",
    "ArraysWithStreamingResponse",
    "AsyncArrays",
    "AsyncArraysWithRawResponse",
    "AsyncArraysWithStreamingResponse",
]


class Arrays(SyncResource):
    @cached_property
    def with_raw_response(self) -> ArraysWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ArraysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArraysWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ArraysWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply: ...
    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[list[_types.array_create_response.ArrayCreateResponseEvent]]: ...
    @overload
    def create(
        self,
        *,
        text: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | Stream[list[_types.array_create_response.ArrayCreateResponseEvent]]: ...
    @required_args(("text",), ("text", "stream"))
    def create(
        self,
        *,
        text: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | Stream[list[_types.array_create_response.ArrayCreateResponseEvent]]:
        """Events are arrays of objects."""
        return self._request_or_stream(
            "POST",
            "/arrays",
            cast_to=_types.Reply,
            stream_to=list[_types.array_create_response.ArrayCreateResponseEvent],
            stream=stream,
            body={"text": text, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[list[_types.array_create_response.ArrayCreateResponseEvent]]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/arrays",
            stream_to=list[_types.array_create_response.ArrayCreateResponseEvent],
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncArrays(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncArraysWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncArraysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArraysWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncArraysWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply: ...
    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[list[_types.array_create_response.ArrayCreateResponseEvent]]: ...
    @overload
    async def create(
        self,
        *,
        text: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | AsyncStream[list[_types.array_create_response.ArrayCreateResponseEvent]]: ...
    @required_args(("text",), ("text", "stream"))
    async def create(
        self,
        *,
        text: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Reply | AsyncStream[list[_types.array_create_response.ArrayCreateResponseEvent]]:
        """Events are arrays of objects."""
        return await self._request_or_stream(
            "POST",
            "/arrays",
            cast_to=_types.Reply,
            stream_to=list[_types.array_create_response.ArrayCreateResponseEvent],
            stream=stream,
            body={"text": text, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[list[_types.array_create_response.ArrayCreateResponseEvent]]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/arrays",
            stream_to=list[_types.array_create_response.ArrayCreateResponseEvent],
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ArraysWithRawResponse:
    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self.create = raw(arrays.create)
        self.create_streaming = raw(arrays.create_streaming)


class ArraysWithStreamingResponse:
    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self.create = streaming(arrays.create)
        self.create_streaming = streaming(arrays.create_streaming)


class AsyncArraysWithRawResponse:
    def __init__(self, arrays: AsyncArrays) -> None:
        self._arrays = arrays
        self.create = async_raw(arrays.create)
        self.create_streaming = async_raw(arrays.create_streaming)


class AsyncArraysWithStreamingResponse:
    def __init__(self, arrays: AsyncArrays) -> None:
        self._arrays = arrays
        self.create = async_streaming(arrays.create)
        self.create_streaming = async_streaming(arrays.create_streaming)
