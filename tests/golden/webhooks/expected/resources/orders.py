class Orders(SyncResource):
    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OrdersWithStreamingResponse(self)

    def create(
        self,
        *,
        callback_url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Order a book.

        The API calls back: `onPrinted` sends `OnPrintedEvent`, `onShipped` sends `Parcel`.

        Example:
            client.orders.create(callback_url="callback_url")
        """
        return self._request(
            "POST",
            "/orders",
            cast_to=NoneType,
            accept="*/*",
            body={"callback_url": callback_url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
