class Kinds(SyncResource):
    @cached_property
    def with_raw_response(self) -> KindsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return KindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> KindsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return KindsWithStreamingResponse(self)

    def create(
        self,
        id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.user_create_params.kinds.create("id")
        """
        return self._request(
            "POST",
            path_template("/user_create_params/{id}/kinds", id=id),
            cast_to=NoneType,
            accept="*/*",
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
