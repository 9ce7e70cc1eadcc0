class Points(SyncResource):
    @cached_property
    def with_raw_response(self) -> PointsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PointsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PointsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> PointListResponse:
        """
        Example:
            client.points.list()
        """
        return self._request(
            "GET",
            "/points",
            cast_to=PointListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        *,
        body: Iterable[point_update_params.PointUpdateBody],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> PointUpdateResponse:
        """
        Example:
            client.points.update(body=[{"pos_x": 1.5}])

        Args:
            body: All points.
        """
        return self._request(
            "PUT",
            "/points",
            cast_to=PointUpdateResponse,
            body=body,
            wire=point_update_params.POINT_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
