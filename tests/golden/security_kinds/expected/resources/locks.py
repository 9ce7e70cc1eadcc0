class Locks(SyncResource):
    @cached_property
    def with_raw_response(self) -> LocksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LocksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LocksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LocksWithStreamingResponse(self)

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
            client.locks.list()
        """
        return self._request(
            "GET",
            "/locks",
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def keyholes(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.locks.keyholes()
        """
        return self._request(
            "GET",
            "/keyholes",
            cast_to=NoneType,
            accept="*/*",
            security=(("query_key",),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def open(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.locks.open()
        """
        return self._request(
            "GET",
            "/open",
            cast_to=NoneType,
            accept="*/*",
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
