class CarAvans(SyncResource):
    @cached_property
    def with_raw_response(self) -> CarAvansWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return CarAvansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CarAvansWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return CarAvansWithStreamingResponse(self)

    def update(
        self,
        caravan_id: str,
        *,
        lead_camel: CamelInputParam,
        dry_run: bool | Omit = omit,
        other_camels: Iterable[CamelInputParam] | Omit = omit,
        camels_by_name: Mapping[str, CamelInputParam] | Omit = omit,
        cargo: car_avan_update_params.Cargo | Omit = omit,
        api_key: str | Omit = omit,
        user_id: str | Omit = omit,
        html2_text: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Caravan:
        """
        Example:
            client.car_avans.update("caravanId", lead_camel={"hump_count": 1})
        """
        return self._request(
            "POST",
            path_template("/carAvans/{caravan_id}", caravan_id=caravan_id),
            cast_to=Caravan,
            query={"dryRun": dry_run},
            body={
                "leadCamel": lead_camel,
                "otherCamels": other_camels,
                "camelsByName": camels_by_name,
                "cargo": cargo,
                "APIKey": api_key,
                "userID": user_id,
                "html2Text": html2_text,
            },
            wire=car_avan_update_params.CAR_AVAN_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
