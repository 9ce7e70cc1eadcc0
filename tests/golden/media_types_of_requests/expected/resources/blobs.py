class Blobs(SyncResource):
    @cached_property
    def with_raw_response(self) -> BlobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BlobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BlobsWithStreamingResponse(self)

    def update(
        self,
        name: str,
        *,
        body: BinaryContent | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.blobs.update("name")
        """
        return self._request(
            "PUT",
            path_template("/blobs/{name}", name=name),
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="application/octet-stream",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        name: str,
        *,
        body: BinaryContent,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.blobs.create("name", body=b"sample")
        """
        return self._request(
            "POST",
            path_template("/blobs/{name}", name=name),
            cast_to=NoneType,
            accept="*/*",
            content=body,
            content_type="image/png",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
