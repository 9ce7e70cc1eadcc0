# Generated from the API's document: the resource numbers
from __future__ import annotations

from typing import Literal, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Numbers",
    "NumbersWithRawResponse",
    "NumbersWithStreamingResponse",
    "AsyncNumbers",
    "AsyncNumbersWithRawResponse",
    "AsyncNumbersWithStreamingResponse",
]


class Numbers(SyncResource):
    @cached_property
    def with_raw_response(self) -> NumbersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return NumbersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NumbersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return NumbersWithStreamingResponse(self)

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
    ) -> Stream[int]: ...
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
    ) -> _types.Reply | Stream[int]: ...
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
    ) -> _types.Reply | Stream[int]:
        return self._request_or_stream(
            "POST",
            "/numbers",
            cast_to=_types.Reply,
            stream_to=int,
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
    ) -> Stream[int]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/numbers",
            stream_to=int,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNumbers(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncNumbersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncNumbersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNumbersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncNumbersWithStreamingResponse(self)

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
    ) -> AsyncStream[int]: ...
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
    ) -> _types.Reply | AsyncStream[int]: ...
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
    ) -> _types.Reply | AsyncStream[int]:
        return await self._request_or_stream(
            "POST",
            "/numbers",
            cast_to=_types.Reply,
            stream_to=int,
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
    ) -> AsyncStream[int]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/numbers",
            stream_to=int,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class NumbersWithRawResponse:
    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self.create = raw(numbers.create)
        self.create_streaming = raw(numbers.create_streaming)


class NumbersWithStreamingResponse:
    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self.create = streaming(numbers.create)
        self.create_streaming = streaming(numbers.create_streaming)


class AsyncNumbersWithRawResponse:
    def __init__(self, numbers: AsyncNumbers) -> None:
        self._numbers = numbers
        self.create = async_raw(numbers.create)
        self.create_streaming = async_raw(numbers.create_streaming)


class AsyncNumbersWithStreamingResponse:
    def __init__(self, numbers: AsyncNumbers) -> None:
        self._numbers = numbers
        self.create = async_streaming(numbers.create)
        self.create_streaming = async_streaming(numbers.create_streaming)
