class Pictures(SyncResource):
    @cached_property
    def with_raw_response(self) -> PicturesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PicturesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PicturesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PicturesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """
        Example:
            client.pictures.list()
        """
        return self._request(
            "GET",
            "/pictures",
            cast_to=BinaryAPIResponse,
            accept="image/png, image/jpeg",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPictures(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPicturesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPicturesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPicturesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPicturesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """
        Example:
            await client.pictures.list()
        """
        return await self._request(
            "GET",
            "/pictures",
            cast_to=AsyncBinaryAPIResponse,
            accept="image/png, image/jpeg",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PicturesWithStreamingResponse:
    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self.list = binary_streaming(pictures.list)
