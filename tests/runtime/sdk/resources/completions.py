"""The completions of the test SDK."""

from __future__ import annotations

from typing import Literal, overload

from generator.runtime.arguments import required_args
from generator.runtime.async_binary import AsyncBinaryAPIResponse
from generator.runtime.first_use import cached_property
from generator.runtime.paths import path_template
from generator.runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streaming,
    raw,
    streaming,
)
from generator.runtime.streaming import AsyncStream, Stream
from generator.runtime.sync_binary import BinaryAPIResponse
from generator.runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

from ..types.completion import Completion


class Completions(SyncResource):
    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: Literal[False] | None | Omit = omit,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: Literal[True],
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Completion]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: bool,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | Stream[Completion]: ...

    @required_args(("model", "prompt"), ("model", "prompt", "stream"))
    def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: bool | None | Omit = omit,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | Stream[Completion]:
        return self._request_or_stream(
            "POST",
            "/completions",
            cast_to=Completion,
            stream_to=Completion,
            stream=stream,
            body={"model": model, "prompt": prompt, "stream": stream, "best_of": best_of},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Completion]:
        return self._stream(
            "POST",
            "/completions",
            stream_to=Completion,
            body={"model": model, "prompt": prompt, "best_of": best_of, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(self, completion_id: str, *, limit: int | Omit = omit, x_trace: str | Omit = omit) -> Completion:
        return self._request(
            "GET",
            path_template("/completions/{completion_id}", completion_id=completion_id),
            cast_to=Completion,
            query={"limit": limit},
            headers={"X-Trace": x_trace},
        )

    def delete(self, completion_id: str) -> None:
        return self._request(
            "DELETE",
            path_template("/completions/{completion_id}", completion_id=completion_id),
            cast_to=type(None),
        )

    def content(self, completion_id: str) -> BinaryAPIResponse:
        return self._request(
            "GET",
            path_template("/completions/{completion_id}/content", completion_id=completion_id),
            cast_to=BinaryAPIResponse,
        )


class AsyncCompletions(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: Literal[False] | None | Omit = omit,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: Literal[True],
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: bool,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | AsyncStream[Completion]: ...

    @required_args(("model", "prompt"), ("model", "prompt", "stream"))
    async def create(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        stream: bool | None | Omit = omit,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | AsyncStream[Completion]:
        return await self._request_or_stream(
            "POST",
            "/completions",
            cast_to=Completion,
            stream_to=Completion,
            stream=stream,
            body={"model": model, "prompt": prompt, "stream": stream, "best_of": best_of},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        *,
        model: str,
        prompt: str | list[str] | None,
        best_of: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Completion]:
        return await self._stream(
            "POST",
            "/completions",
            stream_to=Completion,
            body={"model": model, "prompt": prompt, "best_of": best_of, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(self, completion_id: str, *, limit: int | Omit = omit, x_trace: str | Omit = omit) -> Completion:
        return await self._request(
            "GET",
            path_template("/completions/{completion_id}", completion_id=completion_id),
            cast_to=Completion,
            query={"limit": limit},
            headers={"X-Trace": x_trace},
        )

    async def delete(self, completion_id: str) -> None:
        return await self._request(
            "DELETE",
            path_template("/completions/{completion_id}", completion_id=completion_id),
            cast_to=type(None),
        )

    async def content(self, completion_id: str) -> AsyncBinaryAPIResponse:
        return await self._request(
            "GET",
            path_template("/completions/{completion_id}/content", completion_id=completion_id),
            cast_to=AsyncBinaryAPIResponse,
        )


class CompletionsWithRawResponse:
    def __init__(self, completions: Completions) -> None:
        self.create = raw(completions.create)
        self.create_streaming = raw(completions.create_streaming)
        self.retrieve = raw(completions.retrieve)
        self.delete = raw(completions.delete)


class CompletionsWithStreamingResponse:
    def __init__(self, completions: Completions) -> None:
        self.create = streaming(completions.create)
        self.create_streaming = streaming(completions.create_streaming)
        self.retrieve = streaming(completions.retrieve)
        self.delete = streaming(completions.delete)


class AsyncCompletionsWithRawResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_raw(completions.create)
        self.create_streaming = async_raw(completions.create_streaming)
        self.retrieve = async_raw(completions.retrieve)
        self.delete = async_raw(completions.delete)


class AsyncCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_streaming(completions.create)
        self.create_streaming = async_streaming(completions.create_streaming)
        self.retrieve = async_streaming(completions.retrieve)
        self.delete = async_streaming(completions.delete)
