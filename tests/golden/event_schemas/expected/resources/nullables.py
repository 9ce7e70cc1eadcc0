# Generated from the API's document: the resource nullables
from __future__ import annotations

from typing import Literal, cast, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Nullables",
    "NullablesWithRawResponse",
    "NullablesWithStreamingResponse",
    "AsyncNullables",
    "AsyncNullablesWithRawResponse",
    "AsyncNullablesWithStreamingResponse",
]


class Nullables(SyncResource):
    @cached_property
    def with_raw_response(self) -> NullablesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return NullablesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NullablesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return NullablesWithStreamingResponse(self)

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
    ) -> Stream[_types.nullable_create_response.NullableCreateResponseEvent | None]: ...
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
    ) -> _types.Reply | Stream[_types.nullable_create_response.NullableCreateResponseEvent | None]: ...
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
    ) -> _types.Reply | Stream[_types.nullable_create_response.NullableCreateResponseEvent | None]:
        """Events are objects, or null."""
        return self._request_or_stream(
            "POST",
            "/nullables",
            cast_to=_types.Reply,
            stream_to=cast(
                "type[_types.nullable_create_response.NullableCreateResponseEvent | None]",
                _types.nullable_create_response.NullableCreateResponseEvent | None,
            ),
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
    ) -> Stream[_types.nullable_create_response.NullableCreateResponseEvent | None]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/nullables",
            stream_to=cast(
                "type[_types.nullable_create_response.NullableCreateResponseEvent | None]",
                _types.nullable_create_response.NullableCreateResponseEvent | None,
            ),
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNullables(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncNullablesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncNullablesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNullablesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncNullablesWithStreamingResponse(self)

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
    ) -> AsyncStream[_types.nullable_create_response.NullableCreateResponseEvent | None]: ...
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
    ) -> _types.Reply | AsyncStream[_types.nullable_create_response.NullableCreateResponseEvent | None]: ...
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
    ) -> _types.Reply | AsyncStream[_types.nullable_create_response.NullableCreateResponseEvent | None]:
        """Events are objects, or null."""
        return await self._request_or_stream(
            "POST",
            "/nullables",
            cast_to=_types.Reply,
            stream_to=cast(
                "type[_types.nullable_create_response.NullableCreateResponseEvent | None]",
                _types.nullable_create_response.NullableCreateResponseEvent | None,
            ),
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
    ) -> AsyncStream[_types.nullable_create_response.NullableCreateResponseEvent | None]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/nullables",
            stream_to=cast(
                "type[_types.nullable_create_response.NullableCreateResponseEvent | None]",
                _types.nullable_create_response.NullableCreateResponseEvent | None,
            ),
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class NullablesWithRawResponse:
    def __init__(self, nullables: Nullables) -> None:
        self._nullables = nullables
        self.create = raw(nullables.create)
        self.create_streaming = raw(nullables.create_streaming)


class NullablesWithStreamingResponse:
    def __init__(self, nullables: Nullables) -> None:
        self._nullables = nullables
        self.create = streaming(nullables.create)
        self.create_streaming = streaming(nullables.create_streaming)


class AsyncNullablesWithRawResponse:
    def __init__(self, nullables: AsyncNullables) -> None:
        self._nullables = nullables
        self.create = async_raw(nullables.create)
        self.create_streaming = async_raw(nullables.create_streaming)


class AsyncNullablesWithStreamingResponse:
    def __init__(self, nullables: AsyncNullables) -> None:
        self._nullables = nullables
        self.create = async_streaming(nullables.create)
        self.create_streaming = async_streaming(nullables.create_streaming)
