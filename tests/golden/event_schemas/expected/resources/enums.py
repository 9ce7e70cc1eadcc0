# Generated from the API's document: the resource enums
from __future__ import annotations

from typing import Any, Literal, cast, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Enums",
    "EnumsWithRawResponse",
    "EnumsWithStreamingResponse",
    "AsyncEnums",
    "AsyncEnumsWithRawResponse",
    "AsyncEnumsWithStreamingResponse",
]


class Enums(SyncResource):
    @cached_property
    def with_raw_response(self) -> EnumsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return EnumsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EnumsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return EnumsWithStreamingResponse(self)

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
    ) -> Stream[Literal["started", "done"]]: ...
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
    ) -> _types.Reply | Stream[Literal["started", "done"]]: ...
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
    ) -> _types.Reply | Stream[Literal["started", "done"]]:
        return self._request_or_stream(
            "POST",
            "/enums",
            cast_to=_types.Reply,
            stream_to=cast("type[Any]", Literal["started", "done"]),
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
    ) -> Stream[Literal["started", "done"]]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/enums",
            stream_to=cast("type[Any]", Literal["started", "done"]),
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEnums(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncEnumsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncEnumsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEnumsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncEnumsWithStreamingResponse(self)

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
    ) -> AsyncStream[Literal["started", "done"]]: ...
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
    ) -> _types.Reply | AsyncStream[Literal["started", "done"]]: ...
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
    ) -> _types.Reply | AsyncStream[Literal["started", "done"]]:
        return await self._request_or_stream(
            "POST",
            "/enums",
            cast_to=_types.Reply,
            stream_to=cast("type[Any]", Literal["started", "done"]),
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
    ) -> AsyncStream[Literal["started", "done"]]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/enums",
            stream_to=cast("type[Any]", Literal["started", "done"]),
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EnumsWithRawResponse:
    def __init__(self, enums: Enums) -> None:
        self._enums = enums
        self.create = raw(enums.create)
        self.create_streaming = raw(enums.create_streaming)


class EnumsWithStreamingResponse:
    def __init__(self, enums: Enums) -> None:
        self._enums = enums
        self.create = streaming(enums.create)
        self.create_streaming = streaming(enums.create_streaming)


class AsyncEnumsWithRawResponse:
    def __init__(self, enums: AsyncEnums) -> None:
        self._enums = enums
        self.create = async_raw(enums.create)
        self.create_streaming = async_raw(enums.create_streaming)


class AsyncEnumsWithStreamingResponse:
    def __init__(self, enums: AsyncEnums) -> None:
        self._enums = enums
        self.create = async_streaming(enums.create)
        self.create_streaming = async_streaming(enums.create_streaming)
