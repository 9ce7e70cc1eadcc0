class Log(SyncResource):
    @cached_property
    def with_raw_response(self) -> LogWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LogWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LogWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LogWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> BinaryAPIResponse | str:
        """
        Example:
            client.jobs.log.retrieve("id")
        """
        return self._request(
            "GET",
            path_template("/jobs/{id}/log", id=id),
            cast_to=cast("type[BinaryAPIResponse | str]", by_status({"200": BinaryAPIResponse, "2XX": str})),
            accept="application/octet-stream, text/plain",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
