class Items(SyncResource):
    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ItemsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.items.list()
        """
        return self._request(
            "GET",
            "/items",
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.items.create()
        """
        return self._request(
            "POST",
            "/items",
            cast_to=NoneType,
            accept="*/*",
            security=(("key",), ("api_key",)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.items.delete()
        """
        return self._request(
            "DELETE",
            "/items",
            cast_to=NoneType,
            accept="*/*",
            security=(("key", "session_key"),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.items.update()
        """
        return self._request(
            "PATCH",
            "/items",
            cast_to=NoneType,
            accept="*/*",
            security=((), ("session_key",)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
