class Feeds(SyncResource):
    @cached_property
    def with_raw_response(self) -> FeedsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FeedsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FeedsWithStreamingResponse(self)

    def create(
        self,
        *,
        body: str | bytes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.feeds.create(body="body")
        """
        return self._request(
            "POST",
            "/feeds",
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="application/xml",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
