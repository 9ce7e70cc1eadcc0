# Generated from the API's document: the resource answers
from __future__ import annotations

from typing import Literal, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.json_lines import json_lines
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Answers",
    "AnswersWithRawResponse",
    "AnswersWithStreamingResponse",
    "AsyncAnswers",
    "AsyncAnswersWithRawResponse",
    "AsyncAnswersWithStreamingResponse",
]


class Answers(SyncResource):
    @cached_property
    def with_raw_response(self) -> AnswersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnswersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AnswersWithStreamingResponse(self)

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
    ) -> _types.Row: ...
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
    ) -> Stream[_types.Row]: ...
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
    ) -> _types.Row | Stream[_types.Row]: ...
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
    ) -> _types.Row | Stream[_types.Row]:
        return self._request_or_stream(
            "POST",
            "/answers",
            cast_to=_types.Row,
            stream_to=json_lines(_types.Row),
            stream=stream,
            stream_accept="application/x-ndjson",
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
    ) -> Stream[_types.Row]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/answers",
            stream_to=json_lines(_types.Row),
            accept="application/x-ndjson",
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnswers(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncAnswersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncAnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnswersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncAnswersWithStreamingResponse(self)

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
    ) -> _types.Row: ...
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
    ) -> AsyncStream[_types.Row]: ...
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
    ) -> _types.Row | AsyncStream[_types.Row]: ...
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
    ) -> _types.Row | AsyncStream[_types.Row]:
        return await self._request_or_stream(
            "POST",
            "/answers",
            cast_to=_types.Row,
            stream_to=json_lines(_types.Row),
            stream=stream,
            stream_accept="application/x-ndjson",
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
    ) -> AsyncStream[_types.Row]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/answers",
            stream_to=json_lines(_types.Row),
            accept="application/x-ndjson",
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AnswersWithRawResponse:
    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.create = raw(answers.create)
        self.create_streaming = raw(answers.create_streaming)


class AnswersWithStreamingResponse:
    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.create = streaming(answers.create)
        self.create_streaming = streaming(answers.create_streaming)


class AsyncAnswersWithRawResponse:
    def __init__(self, answers: AsyncAnswers) -> None:
        self._answers = answers
        self.create = async_raw(answers.create)
        self.create_streaming = async_raw(answers.create_streaming)


class AsyncAnswersWithStreamingResponse:
    def __init__(self, answers: AsyncAnswers) -> None:
        self._answers = answers
        self.create = async_streaming(answers.create)
        self.create_streaming = async_streaming(answers.create_streaming)
