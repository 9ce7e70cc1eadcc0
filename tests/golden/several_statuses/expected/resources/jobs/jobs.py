class Jobs(SyncResource):
    @cached_property
    def log(self) -> Log:
        from .log import Log

        return Log(self._client)

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return JobsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job | job_retrieve_response.JobRetrieveResponseAccepted | None:
        """
        Example:
            client.jobs.retrieve("id")
        """
        return self._request(
            "GET",
            path_template("/jobs/{id}", id=id),
            cast_to=cast(
                "type[Job | job_retrieve_response.JobRetrieveResponseAccepted | None]",
                by_status({"200": Job, "202": job_retrieve_response.JobRetrieveResponseAccepted, "204": NoneType}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Job:
        """
        Example:
            client.jobs.update("id")
        """
        return self._request(
            "PUT",
            path_template("/jobs/{id}", id=id),
            cast_to=Job,
            accept="application/json, application/vnd.job+json",
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
    ) -> object:
        """
        Example:
            client.jobs.list()
        """
        return self._request(
            "GET",
            "/jobs",
            cast_to=object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
