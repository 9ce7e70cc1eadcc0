class Uploads(SyncResource):
    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return UploadsWithStreamingResponse(self)

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.uploads.create()
        """
        return self._request(
            "POST",
            at_server(self._client, "https://uploads-{region}.depot.example", "/uploads"),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
