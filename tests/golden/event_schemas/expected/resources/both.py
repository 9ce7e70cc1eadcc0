class Both(SyncResource):
    @cached_property
    def with_raw_response(self) -> BothWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BothWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BothWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BothWithStreamingResponse(self)

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
    ) -> BothCreateResponse: ...
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
    ) -> Stream[both_create_response.BothCreateResponseEvent]: ...
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
    ) -> BothCreateResponse | Stream[both_create_response.BothCreateResponseEvent]: ...
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
    ) -> BothCreateResponse | Stream[both_create_response.BothCreateResponseEvent]:
        """Answer and events are both written in place.

        Example:
            client.both.create(text="text")

        Args:
            stream: Default False.
        """
        return self._request_or_stream(
            "POST",
            "/both",
            cast_to=BothCreateResponse,
            stream_to=both_create_response.BothCreateResponseEvent,
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
    ) -> Stream[both_create_response.BothCreateResponseEvent]:
        """`create` with `stream=True`: always streams.

        Example:
            client.both.create_streaming(text="text")
        """
        return self._stream(
            "POST",
            "/both",
            stream_to=both_create_response.BothCreateResponseEvent,
            body={"text": text, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
