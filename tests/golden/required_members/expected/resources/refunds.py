class Refunds(SyncResource):
    @cached_property
    def with_raw_response(self) -> RefundsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RefundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RefundsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RefundsWithStreamingResponse(self)

    def create(
        self,
        *,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.refunds.create()
        """
        return self._request(
            "POST",
            "/refunds",
            cast_to=NoneType,
            accept="*/*",
            body=optional_body({"reason": reason}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        *,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.refunds.update()
        """
        return self._request(
            "PUT",
            "/refunds",
            cast_to=NoneType,
            accept="*/*",
            body=optional_body({"reason": reason}),
            encoder=FormEncoder(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
