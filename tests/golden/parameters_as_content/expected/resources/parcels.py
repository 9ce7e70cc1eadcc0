class Parcels(SyncResource):
    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ParcelsWithStreamingResponse(self)

    def retrieve(
        self,
        place: parcel_retrieve_params.Place,
        *,
        filter: parcel_retrieve_params.Filter | Omit = omit,
        x_page: Mapping[str, int] | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.parcels.retrieve({})
        """
        return self._request(
            "GET",
            path_template(
                "/parcels/{place}",
                place=styled_path("place", to_wire(place, lambda: parcel_retrieve_params.PLACE_WIRE), Content("json")),
            ),
            cast_to=NoneType,
            accept="*/*",
            query=styled_query(
                query_to_wire({"filter": filter}, parcel_retrieve_params.PARCEL_RETRIEVE_PARAMS_QUERY_WIRE),
                {"filter": Content("form", whole=True)},
            ),
            headers=styled_headers({"X-Page": x_page}, {"X-Page": Content("json")}),
            cookies=cookie_header({"session": session}, {"session": Style("cookie", explode=True)}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        where: parcel_list_params.Where | Omit = omit,
        limit: int | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.parcels.list()
        """
        return self._request(
            "GET",
            "/parcels",
            cast_to=NoneType,
            accept="*/*",
            query=styled_query(
                query_to_wire(
                    {"where": where, "limit": limit, "note": note}, parcel_list_params.PARCEL_LIST_PARAMS_QUERY_WIRE
                ),
                {"where": Content("json")},
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
