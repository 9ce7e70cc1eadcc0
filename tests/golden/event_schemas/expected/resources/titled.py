# Generated from the API's document: the resource titled
from __future__ import annotations

from typing import Literal, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Titled",
    "TitledWithRawResponse",
    "TitledWithStreamingResponse",
    "AsyncTitled",
    "AsyncTitledWithRawResponse",
    "AsyncTitledWithStreamingResponse",
]


class Titled(SyncResource):
    @cached_property
    def with_raw_response(self) -> TitledWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TitledWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TitledWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TitledWithStreamingResponse(self)

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
    ) -> Stream[_types.titled_create_response.Delta]: ...
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
    ) -> _types.Reply | Stream[_types.titled_create_response.Delta]: ...
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
    ) -> _types.Reply | Stream[_types.titled_create_response.Delta]:
        return self._request_or_stream(
            "POST",
            "/titled",
            cast_to=_types.Reply,
            stream_to=_types.titled_create_response.Delta,
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
    ) -> Stream[_types.titled_create_response.Delta]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/titled",
            stream_to=_types.titled_create_response.Delta,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTitled(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTitledWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTitledWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTitledWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTitledWithStreamingResponse(self)

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
    ) -> AsyncStream[_types.titled_create_response.Delta]: ...
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
    ) -> _types.Reply | AsyncStream[_types.titled_create_response.Delta]: ...
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
    ) -> _types.Reply | AsyncStream[_types.titled_create_response.Delta]:
        return await self._request_or_stream(
            "POST",
            "/titled",
            cast_to=_types.Reply,
            stream_to=_types.titled_create_response.Delta,
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
    ) -> AsyncStream[_types.titled_create_response.Delta]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/titled",
            stream_to=_types.titled_create_response.Delta,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TitledWithRawResponse:
    def __init__(self, titled: Titled) -> None:
        self._titled = titled
        self.create = raw(titled.create)
        self.create_streaming = raw(titled.create_streaming)


class TitledWithStreamingResponse:
    def __init__(self, titled: Titled) -> None:
        self._titled = titled
        self.create = streaming(titled.create)
        self.create_streaming = streaming(titled.create_streaming)


class AsyncTitledWithRawResponse:
    def __init__(self, titled: AsyncTitled) -> None:
        self._titled = titled
        self.create = async_raw(titled.create)
        self.create_streaming = async_raw(titled.create_streaming)


class AsyncTitledWithStreamingResponse:
    def __init__(self, titled: AsyncTitled) -> None:
        self._titled = titled
        self.create = async_streaming(titled.create)
        self.create_streaming = async_streaming(titled.create_streaming)
