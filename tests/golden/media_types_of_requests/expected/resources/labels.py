class Labels(SyncResource):
    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LabelsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LabelsWithStreamingResponse(self)

    def create(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """The API also takes this request as application/xml.

        Example:
            client.labels.create(text="text")
        """
        return self._request(
            "POST",
            "/labels",
            cast_to=NoneType,
            accept="*/*",
            body={"text": text},
            content_type="text/json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
