# Generated from the API's document: the resource answers
from __future__ import annotations

from typing import Literal, cast, overload

from .. import types as _types
from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
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
        question: str,
        length: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        length: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.AnswerEvent]: ...
    @overload
    def create(
        self,
        *,
        question: str,
        stream: bool,
        length: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | Stream[_types.AnswerEvent]: ...
    @required_args(("question",), ("question", "stream"))
    def create(
        self,
        *,
        question: str,
        length: int | Omit = omit,
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | Stream[_types.AnswerEvent]:
        """Answer a question

        Args:
            question: The question.
            stream: Whether to send the answer while it is written.
        """
        return self._request_or_stream(
            "POST",
            "/answers",
            cast_to=_types.Answer,
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            stream=stream,
            body={"question": question, "length": length, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        *,
        question: str,
        length: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.AnswerEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return self._stream(
            "POST",
            "/answers",
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            body={"question": question, "length": length, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def explain(
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
    def explain(
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
    def explain(
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
    def explain(
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

    def explain_streaming(
        self,
        answer_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[_types.AnswerEvent]:
        """`explain` with `stream=True`: always streams. The arguments are those of `explain`."""
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
        question: str,
        length: int | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        length: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.AnswerEvent]: ...
    @overload
    async def create(
        self,
        *,
        question: str,
        stream: bool,
        length: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | AsyncStream[_types.AnswerEvent]: ...
    @required_args(("question",), ("question", "stream"))
    async def create(
        self,
        *,
        question: str,
        length: int | Omit = omit,
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Answer | AsyncStream[_types.AnswerEvent]:
        """Answer a question

        Args:
            question: The question.
            stream: Whether to send the answer while it is written.
        """
        return await self._request_or_stream(
            "POST",
            "/answers",
            cast_to=_types.Answer,
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            stream=stream,
            body={"question": question, "length": length, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        *,
        question: str,
        length: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.AnswerEvent]:
        """`create` with `stream=True`: always streams. The arguments are those of `create`."""
        return await self._stream(
            "POST",
            "/answers",
            stream_to=cast("type[_types.AnswerEvent]", _types.AnswerEvent),
            body={"question": question, "length": length, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def explain(
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
    async def explain(
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
    async def explain(
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
    async def explain(
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

    async def explain_streaming(
        self,
        answer_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[_types.AnswerEvent]:
        """`explain` with `stream=True`: always streams. The arguments are those of `explain`."""
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


class AnswersWithRawResponse:
    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.create = raw(answers.create)
        self.create_streaming = raw(answers.create_streaming)
        self.explain = raw(answers.explain)
        self.explain_streaming = raw(answers.explain_streaming)


class AnswersWithStreamingResponse:
    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.create = streaming(answers.create)
        self.create_streaming = streaming(answers.create_streaming)
        self.explain = streaming(answers.explain)
        self.explain_streaming = streaming(answers.explain_streaming)


class AsyncAnswersWithRawResponse:
    def __init__(self, answers: AsyncAnswers) -> None:
        self._answers = answers
        self.create = async_raw(answers.create)
        self.create_streaming = async_raw(answers.create_streaming)
        self.explain = async_raw(answers.explain)
        self.explain_streaming = async_raw(answers.explain_streaming)


class AsyncAnswersWithStreamingResponse:
    def __init__(self, answers: AsyncAnswers) -> None:
        self._answers = answers
        self.create = async_streaming(answers.create)
        self.create_streaming = async_streaming(answers.create_streaming)
        self.explain = async_streaming(answers.explain)
        self.explain_streaming = async_streaming(answers.explain_streaming)
