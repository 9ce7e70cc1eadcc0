class Both(SyncResource):
    @cached_property
    def with_raw_response(self) -> BothWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BothWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BothWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BothWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[BothRetrieveResponse]:
        """
        Example:
            client.both.retrieve()
        """
        return self._stream(
            "GET",
            "/both",
            stream_to=named_events(
                cast("type[BothRetrieveResponse]", BothRetrieveResponse),
                {"news": News, "count": both_retrieve_response.CountBothRetrieveResponse},
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
