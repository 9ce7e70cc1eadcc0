class Messages(SyncResource):
    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MessagesWithStreamingResponse(self)

    def create(
        self,
        *,
        metadata: message_create_params.Metadata,
        media: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.messages.create(metadata={}, media=b"sample")
        """
        return self._request(
            "POST",
            "/messages",
            cast_to=NoneType,
            accept="*/*",
            body={"metadata": metadata, "media": media},
            encoder=MultipartEncoder(
                {"media": PartEncoding(file=True, content_type="image/png")}, media_type="multipart/related"
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
