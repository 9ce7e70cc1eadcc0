# Generated from the API's document: the resource chat.completion_create
from __future__ import annotations

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "CompletionCreate",
    "CompletionCreateWithRawResponse",
    "CompletionCreateWithStreamingResponse",
    "AsyncCompletionCreate",
    "AsyncCompletionCreateWithRawResponse",
    "AsyncCompletionCreateWithStreamingResponse",
]


class CompletionCreate(SyncResource):
    @cached_property
    def with_raw_response(self) -> CompletionCreateWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return CompletionCreateWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionCreateWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return CompletionCreateWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            "/chat/completion_create",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCompletionCreate(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncCompletionCreateWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncCompletionCreateWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionCreateWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncCompletionCreateWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            "/chat/completion_create",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class CompletionCreateWithRawResponse:
    def __init__(self, completion_create: CompletionCreate) -> None:
        self._completion_create = completion_create
        self.create = raw(completion_create.create)


class CompletionCreateWithStreamingResponse:
    def __init__(self, completion_create: CompletionCreate) -> None:
        self._completion_create = completion_create
        self.create = streaming(completion_create.create)


class AsyncCompletionCreateWithRawResponse:
    def __init__(self, completion_create: AsyncCompletionCreate) -> None:
        self._completion_create = completion_create
        self.create = async_raw(completion_create.create)


class AsyncCompletionCreateWithStreamingResponse:
    def __init__(self, completion_create: AsyncCompletionCreate) -> None:
        self._completion_create = completion_create
        self.create = async_streaming(completion_create.create)
