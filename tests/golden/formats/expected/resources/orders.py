class Orders(SyncResource):
    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return OrdersWithStreamingResponse(self)

    def update(
        self,
        id: str | UUID,
        *,
        price: str | Decimal,
        time: str | time | Omit = omit,
        within: str | timedelta | Omit = omit,
        others: SequenceNotStr[str | UUID] | Omit = omit,
        weight: float | Decimal | Omit = omit,
        lines: Iterable[LineParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Line:
        return self._request(
            "POST",
            path_template("/orders/{id}", id=id),
            cast_to=Line,
            query={"time": time, "within": within, "others": others},
            body={"price": price, "weight": weight, "lines": lines},
            wire=order_update_params.ORDER_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
