class Matrices(SyncResource):
    @cached_property
    def with_raw_response(self) -> MatricesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MatricesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MatricesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MatricesWithStreamingResponse(self)

    def create(
        self,
        *,
        body: Iterable[Iterable[float]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> MatrixCreateResponse:
        """
        Example:
            client.matrices.create(body=[[1.5]])
        """
        return self._request(
            "POST",
            "/matrices",
            cast_to=cast("type[MatrixCreateResponse]", MatrixCreateResponse),
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
