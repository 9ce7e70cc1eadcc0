class Racks(SyncResource):
    @cached_property
    def with_raw_response(self) -> RacksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RacksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RacksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RacksWithStreamingResponse(self)

    def update(
        self,
        rack: str,
        *,
        height: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.racks.update("rack")
        """
        return self._request(
            "PATCH",
            path_template("/racks/{rack}", rack=rack),
            cast_to=NoneType,
            accept="*/*",
            body={"height": height},
            content_type="application/merge-patch+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
