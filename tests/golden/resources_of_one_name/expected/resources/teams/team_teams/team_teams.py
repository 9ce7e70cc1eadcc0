# Generated from the API's document: the resource teams.teams
from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.first_use import cached_property
from ...._runtime.paths import path_template
from ...._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ...._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .teams.teams import (
        AsyncTeams,
        AsyncTeamsWithRawResponse,
        AsyncTeamsWithStreamingResponse,
        Teams,
        TeamsWithRawResponse,
        TeamsWithStreamingResponse,
    )


__all__ = [
    "TeamTeams",
    "TeamTeamsWithRawResponse",
    "TeamTeamsWithStreamingResponse",
    "AsyncTeamTeams",
    "AsyncTeamTeamsWithRawResponse",
    "AsyncTeamTeamsWithStreamingResponse",
]


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


class AsyncTeamTeams(AsyncResource):
    @cached_property
    def teams(self) -> AsyncTeams:
        from .teams.teams import AsyncTeams

        return AsyncTeams(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTeamTeamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTeamTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamTeamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTeamTeamsWithStreamingResponse(self)

    async def list(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/teams/{team}/teams", team=team),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            path_template("/teams/{team}/teams", team=team),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TeamTeamsWithRawResponse:
    def __init__(self, teams: TeamTeams) -> None:
        self._teams = teams
        self.list = raw(teams.list)
        self.create = raw(teams.create)

    @cached_property
    def teams(self) -> TeamsWithRawResponse:
        return self._teams.teams.with_raw_response


class TeamTeamsWithStreamingResponse:
    def __init__(self, teams: TeamTeams) -> None:
        self._teams = teams
        self.list = streaming(teams.list)
        self.create = streaming(teams.create)

    @cached_property
    def teams(self) -> TeamsWithStreamingResponse:
        return self._teams.teams.with_streaming_response


class AsyncTeamTeamsWithRawResponse:
    def __init__(self, teams: AsyncTeamTeams) -> None:
        self._teams = teams
        self.list = async_raw(teams.list)
        self.create = async_raw(teams.create)

    @cached_property
    def teams(self) -> AsyncTeamsWithRawResponse:
        return self._teams.teams.with_raw_response


class AsyncTeamTeamsWithStreamingResponse:
    def __init__(self, teams: AsyncTeamTeams) -> None:
        self._teams = teams
        self.list = async_streaming(teams.list)
        self.create = async_streaming(teams.create)

    @cached_property
    def teams(self) -> AsyncTeamsWithStreamingResponse:
        return self._teams.teams.with_streaming_response
