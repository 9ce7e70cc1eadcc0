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
        codes: SequenceNotStr[str],
        *,
        zone: str,
        session: str,
        sizes: Iterable[int] | Omit = omit,
        colours: SequenceNotStr[str] | Omit = omit,
        plain: SequenceNotStr[str] | Omit = omit,
        weight: parcel_retrieve_params.Weight | Omit = omit,
        sender: parcel_retrieve_params.Sender | Omit = omit,
        link: str | Omit = omit,
        marked: bool | Literal[""] | Omit = omit,
        x_route: parcel_retrieve_params.XRoute | Omit = omit,
        seen: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Parcels by their codes.

        Example:
            client.depots.parcels.retrieve(["codes"], zone="zone", session="session")
        """
        return self._request(
            "GET",
            path_template(
                "/depots/{zone}/parcels/{codes}",
                zone=styled_path("zone", zone, Style("label", explode=False)),
                codes=styled_path("codes", codes, Style("matrix", explode=True)),
            ),
            cast_to=NoneType,
            accept="*/*",
            query=styled_query(
                query_to_wire(
                    {
                        "sizes": sizes,
                        "colours": colours,
                        "plain": plain,
                        "weight": weight,
                        "sender": sender,
                        "link": link,
                        "marked": marked,
                    },
                    parcel_retrieve_params.PARCEL_RETRIEVE_PARAMS_QUERY_WIRE,
                ),
                {
                    "sizes": Style("form", explode=False),
                    "colours": Style("pipeDelimited", explode=False),
                    "weight": Style("form", explode=True),
                    "link": Style("form", explode=True, reserved=True),
                },
            ),
            headers=styled_headers(
                query_to_wire({"X-Route": x_route}, parcel_retrieve_params.PARCEL_RETRIEVE_PARAMS_HEADERS_WIRE),
                {"X-Route": Style("simple", explode=True)},
            ),
            cookies=cookie_header({"session": session, "seen": seen}, {"seen": Style("form", explode=False)}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
