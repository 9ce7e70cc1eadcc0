class Pets(SyncResource):
    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PetsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        status: Literal["available", "sold"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> PetListResponse:
        """
        Example:
            client.pets.list()

        Args:
            limit: How many to return. Default 20, at most 100.
            status: Default "available".
        """
        return self._request(
            "GET",
            "/pets",
            cast_to=PetListResponse,
            query={"limit": limit, "tags": tags, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        body: PetParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Pet:
        """
        Example:
            client.pets.create(body={"kind": "Cat", "name": "name"})

        Args:
            body: The pet.
        """
        return self._request(
            "POST",
            "/pets",
            cast_to=Pet,
            body=body,
            wire=pet_create_params.PET_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Pet:
        """
        Example:
            client.pets.retrieve(1)
        """
        return self._request(
            "GET",
            path_template("/pets/{id}", id=id),
            cast_to=Pet,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        id: int,
        *,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Pet:
        """
        Example:
            client.pets.update(1)
        """
        return self._request(
            "PATCH",
            path_template("/pets/{id}", id=id),
            cast_to=Pet,
            body={"name": name},
            content_type="application/merge-patch+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.pets.delete(1)
        """
        return self._request(
            "DELETE",
            path_template("/pets/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
