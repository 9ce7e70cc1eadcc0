class TeamTeams(SyncResource):
    @cached_property
    def teams(self) -> Teams:
        from .teams.teams import Teams

        return Teams(self._client)

    @cached_property
    def with_raw_response(self) -> TeamTeamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TeamTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamTeamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TeamTeamsWithStreamingResponse(self)

    def list(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.teams.teams.list("team")
        """
        return self._request(
            "GET",
            path_template("/teams/{team}/teams", team=team),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """
        Example:
            client.teams.teams.create("team")
        """
        return self._request(
            "POST",
            path_template("/teams/{team}/teams", team=team),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
