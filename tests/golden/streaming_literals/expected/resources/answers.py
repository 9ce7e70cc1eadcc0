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
    ) -> Answer: ...
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
    ) -> Stream[AnswerEvent]: ...
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
    ) -> Answer | Stream[AnswerEvent]: ...
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
    ) -> Answer | Stream[AnswerEvent]:
        """Answer a question

        Example:
            client.answers.create(question="question")

        Args:
            question: The question.
            stream: Whether to send the answer while it is written. Default False.
        """
        return self._request_or_stream(
            "POST",
            "/answers",
            cast_to=Answer,
            stream_to=cast("type[AnswerEvent]", AnswerEvent),
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
    ) -> Stream[AnswerEvent]:
        """`create` with `stream=True`: always streams.

        Example:
            client.answers.create_streaming(question="question")

        Args:
            question: The question.
        """
        return self._stream(
            "POST",
            "/answers",
            stream_to=cast("type[AnswerEvent]", AnswerEvent),
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
    ) -> Answer: ...
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
    ) -> Stream[AnswerEvent]: ...
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
    ) -> Answer | Stream[AnswerEvent]: ...
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
    ) -> Answer | Stream[AnswerEvent]:
        """Explain an answer

        Example:
            client.answers.explain("answer_id", stream=False)

        Args:
            stream: Has to be given.
        """
        return self._request_or_stream(
            "POST",
            path_template("/answers/{answer_id}/explain", answer_id=answer_id),
            cast_to=Answer,
            stream_to=cast("type[AnswerEvent]", AnswerEvent),
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
    ) -> Stream[AnswerEvent]:
        """`explain` with `stream=True`: always streams.

        Example:
            client.answers.explain_streaming("answer_id")
        """
        return self._stream(
            "POST",
            path_template("/answers/{answer_id}/explain", answer_id=answer_id),
            stream_to=cast("type[AnswerEvent]", AnswerEvent),
            body={"stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
