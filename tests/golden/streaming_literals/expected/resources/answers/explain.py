# Generated from the API's document: the resource answers.explain
from __future__ import annotations

from functools import cached_property
from typing import Literal, cast, overload

from ... import types as _types
from ..._runtime.arguments import required_args
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.streaming import AsyncStream, Stream
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Explain",
    "ExplainWithRawResponse",
    "ExplainWithStreamingResponse",
    "AsyncExplain",
    "AsyncExplainWithRawResponse",
    "AsyncExplainWithStreamingResponse",
]


class Explain(SyncResource):
    @cached_property
    def with_raw_response(self) -> ExplainWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ExplainWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExplainWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ExplainWithStreamingResponse(self)

    @overload
    def create(
        self,
        answer_id: str,
        *,
        stream: Literal[False],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer: ...
    @overload
    def create(
        self,
        answer_id: str,
        *,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.AnswerEvent]: ...
    @overload
    def create(
        self,
        answer_id: str,
        *,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | Stream[_types.AnswerEvent]: ...
    @required_args(("answer_id", "stream"))
    def create(
        self,
        answer_id: str,
        *,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | Stream[_types.AnswerEvent]:
        """Explain an answer

        Args:
            stream: Has to be given.
        """
        return self._request_or_stream(
            "POST",
            path_template("/answers/{answer_id}/explain", answer_id=answer_id),
            cast_to=_types.Answer,
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            stream=stream,
            body={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        answer_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.AnswerEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            path_template("/answers/{answer_id}/explain", answer_id=answer_id),
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            body={"stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncExplain(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncExplainWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncExplainWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExplainWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncExplainWithStreamingResponse(self)

    @overload
    async def create(
        self,
        answer_id: str,
        *,
        stream: Literal[False],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer: ...
    @overload
    async def create(
        self,
        answer_id: str,
        *,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.AnswerEvent]: ...
    @overload
    async def create(
        self,
        answer_id: str,
        *,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | AsyncStream[_types.AnswerEvent]: ...
    @required_args(("answer_id", "stream"))
    async def create(
        self,
        answer_id: str,
        *,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | AsyncStream[_types.AnswerEvent]:
        """Explain an answer

        Args:
            stream: Has to be given.
        """
        return await self._request_or_stream(
            "POST",
            path_template("/answers/{answer_id}/explain", answer_id=answer_id),
            cast_to=_types.Answer,
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            stream=stream,
            body={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        answer_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.AnswerEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            path_template("/answers/{answer_id}/explain", answer_id=answer_id),
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            body={"stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ExplainWithRawResponse:
    def __init__(self, explain: Explain) -> None:
        self._explain = explain
        self.create = raw(explain.create)
        self.create_streaming = raw(explain.create_streaming)


class ExplainWithStreamingResponse:
    def __init__(self, explain: Explain) -> None:
        self._explain = explain
        self.create = streaming(explain.create)
        self.create_streaming = streaming(explain.create_streaming)


class AsyncExplainWithRawResponse:
    def __init__(self, explain: AsyncExplain) -> None:
        self._explain = explain
        self.create = async_raw(explain.create)
        self.create_streaming = async_raw(explain.create_streaming)


class AsyncExplainWithStreamingResponse:
    def __init__(self, explain: AsyncExplain) -> None:
        self._explain = explain
        self.create = async_streaming(explain.create)
        self.create_streaming = async_streaming(explain.create_streaming)
