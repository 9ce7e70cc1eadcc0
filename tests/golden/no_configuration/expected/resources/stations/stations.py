class Stations(SyncResource):
    @cached_property
    def readings(self) -> Readings:
        from .readings import Readings

        return Readings(self._client)

    @cached_property
    def with_raw_response(self) -> StationsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return StationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StationsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return StationsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> StationListResponse:
        """List stations

        Example:
            client.stations.list()
        """
        return self._request(
            "GET",
            "/stations",
            cast_to=StationListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
