class Pages(SyncResource):
    @cached_property
    def with_raw_response(self) -> PagesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PagesWithStreamingResponse(self)

    def delete(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Delete a page

        Example:
            client.pages.delete("page")
        """
        return self._request(
            "DELETE",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """
        Example:
            client.pages.retrieve("page")
        """
        return self._request(
            "GET",
            path_template("/pages/{page}", page=page),
            cast_to=str,
            accept="text/markdown",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.pages.update("page")
        """
        return self._request(
            "PUT",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def head(
        self,
        page: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.pages.head("page")
        """
        return self._request(
            "HEAD",
            path_template("/pages/{page}", page=page),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> PageCreateResponse | None:
        """
        Example:
            client.pages.create()
        """
        return self._request(
            "POST",
            "/pages",
            cast_to=cast("type[PageCreateResponse | None]", by_status({"200": PageCreateResponse, "202": NoneType})),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> PageListResponse:
        """
        Example:
            client.pages.list()
        """
        return self._request(
            "GET",
            "/pages",
            cast_to=PageListResponse,
            accept="application/vnd.pages+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
