class Bücher(SyncResource):
    @cached_property
    def with_raw_response(self) -> BücherWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BücherWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BücherWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BücherWithStreamingResponse(self)

    def retrieve(
        self,
        größe: str,
        *,
        straße: Literal["groß", "klein"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Büchlein:
        """Sucht Bücher — nach Größe

        Example:
            client.bücher.retrieve("größe")
        """
        return self._request(
            "GET",
            path_template("/bücher/{größe}", größe=größe),
            cast_to=Büchlein,
            query={"straße": straße},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
