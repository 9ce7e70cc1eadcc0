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
        name: str,
        tags: SequenceNotStr[str] | Omit = omit,
        address: order_create_params.Address | Omit = omit,
        lines: Iterable[order_create_params.Line] | Omit = omit,
        ids: Iterable[int] | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        filter: order_create_params.Filter | Omit = omit,
        link: str | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.orders.create(name="name")
        """
        return self._request(
            "POST",
            "/orders",
            cast_to=NoneType,
            accept="*/*",
            body={
                "name": name,
                "tags": tags,
                "address": address,
                "lines": lines,
                "ids": ids,
                "sizes": sizes,
                "filter": filter,
                "link": link,
                "note": note,
            },
            encoder=FormEncoder(
                {
                    "ids": FieldEncoding(style="form"),
                    "sizes": FieldEncoding(style="pipeDelimited"),
                    "filter": FieldEncoding(style="deepObject", explode=True),
                    "link": FieldEncoding(style="form", explode=True, reserved=True),
                    "note": FieldEncoding(content_type="application/json"),
                }
            ),
            wire=order_create_params.ORDER_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
