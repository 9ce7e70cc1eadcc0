class PhotosResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> PhotosResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PhotosResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PhotosResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PhotosResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        images: SequenceNotStr[FileTypes] | Omit = omit,
        place: photo_create_params.Place | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.photos.create()
        """
        return self._request(
            "POST",
            "/photos",
            cast_to=NoneType,
            accept="*/*",
            body={"images": images, "place": place},
            encoder=MultipartEncoder({"images": PartEncoding(file=True)}, brackets=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
