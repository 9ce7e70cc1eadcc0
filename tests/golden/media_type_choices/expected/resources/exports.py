class Exports(SyncResource):
    @cached_property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ExportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExportsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ExportsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Export:
        """An export.

        Example:
            client.exports.retrieve("id")
        """
        return self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=Export,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_text(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`retrieve` with text/csv as the response.

        Example:
            client.exports.retrieve_text("id")
        """
        return self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=str,
            accept="text/csv",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_binary(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """`retrieve` with application/zip as the response.

        Example:
            client.exports.retrieve_binary("id")
        """
        return self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=BinaryAPIResponse,
            accept="application/zip",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
