# Generated from the API's document: the resource messages
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.multipart import MultipartEncoder, PartEncoding
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, FileTypes, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
]


class Messages(SyncResource):
    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MessagesWithStreamingResponse(self)

    def create(
        self,
        *,
        metadata: _types.message_create_params.Metadata,
        media: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/messages",
            cast_to=NoneType,
            accept="*/*",
            body={"metadata": metadata, "media": media},
            encoder=MultipartEncoder(
                {"media": PartEncoding(file=True, content_type="image/png")}, media_type="multipart/related"
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMessages(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncMessagesWithStreamingResponse(self)

    async def create(
        self,
        *,
        metadata: _types.message_create_params.Metadata,
        media: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/messages",
            cast_to=NoneType,
            accept="*/*",
            body={"metadata": metadata, "media": media},
            encoder=MultipartEncoder(
                {"media": PartEncoding(file=True, content_type="image/png")}, media_type="multipart/related"
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MessagesWithRawResponse:
    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create = raw(messages.create)


class MessagesWithStreamingResponse:
    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create = streaming(messages.create)


class AsyncMessagesWithRawResponse:
    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create = async_raw(messages.create)


class AsyncMessagesWithStreamingResponse:
    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create = async_streaming(messages.create)
