class Records(SyncResource):
    @cached_property
    def with_raw_response(self) -> RecordsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RecordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecordsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RecordsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[RecordListResponse]:
        """
        Example:
            client.records.list()
        """
        return self._stream(
            "GET",
            "/records",
            stream_to=json_lines(RecordListResponse),
            accept="application/json-seq",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
