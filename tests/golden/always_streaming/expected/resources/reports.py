class Reports(SyncResource):
    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ReportsWithStreamingResponse(self)

    def create(
        self,
        *,
        about: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[ReportCreateResponse]:
        """
        Example:
            client.reports.create(about="about")
        """
        return self._stream(
            "POST",
            "/reports",
            stream_to=ReportCreateResponse,
            body={"about": about},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
