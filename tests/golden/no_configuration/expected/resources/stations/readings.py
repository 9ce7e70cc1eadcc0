class Readings(SyncResource):
    @cached_property
    def with_raw_response(self) -> ReadingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ReadingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReadingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ReadingsWithStreamingResponse(self)

    def list(
        self,
        name: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> ReadingListResponse:
        """
        Example:
            client.stations.readings.list("name")
        """
        return self._request(
            "GET",
            path_template("/stations/{name}/readings", name=name),
            cast_to=ReadingListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
