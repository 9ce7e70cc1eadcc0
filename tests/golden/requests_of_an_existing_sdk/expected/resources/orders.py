class OrdersResource(SyncResource):
    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersResourceWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OrdersResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        place: order_create_params.Place | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.orders.create()
        """
        return self._request(
            "POST",
            "/orders",
            cast_to=NoneType,
            accept="*/*",
            body={"place": place, "tags": tags},
            encoder=FormEncoder(brackets=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
