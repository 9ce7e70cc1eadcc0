class Photos(SyncResource):
    @cached_property
    def with_raw_response(self) -> PhotosWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PhotosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PhotosWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PhotosWithStreamingResponse(self)

    def create(
        self,
        *,
        image: FileTypes,
        caption: str | Omit = omit,
        rating: int | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        place: photo_create_params.Place | Omit = omit,
        stages: Iterable[photo_create_params.Stage] | Omit = omit,
        thumbnail: str | Base64FileInput | Omit = omit,
        more: SequenceNotStr[FileTypes] | Omit = omit,
        mask: FileTypes | None | Omit = omit,
        raw: FileTypes | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """The API also takes this request as application/json.

        Example:
            client.photos.create(image=b"sample")
        """
        return self._request(
            "POST",
            "/photos",
            cast_to=NoneType,
            accept="*/*",
            body={
                "image": image,
                "caption": caption,
                "rating": rating,
                "tags": tags,
                "place": place,
                "stages": stages,
                "thumbnail": thumbnail,
                "more": more,
                "mask": mask,
                "raw": raw,
            },
            encoder=MultipartEncoder(
                {
                    "image": PartEncoding(file=True, content_type="image/png, image/jpeg"),
                    "caption": PartEncoding(content_type="text/markdown"),
                    "thumbnail": PartEncoding(base64=True, headers={"X-Size": "small"}),
                    "more": PartEncoding(file=True),
                    "mask": PartEncoding(file=True),
                    "raw": PartEncoding(file=True),
                }
            ),
            wire=photo_create_params.PHOTO_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
