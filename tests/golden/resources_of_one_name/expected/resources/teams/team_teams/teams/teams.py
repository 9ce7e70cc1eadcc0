# Generated from the API's document: the resource teams.teams.teams
from __future__ import annotations

from typing import TYPE_CHECKING

from ....._runtime.first_use import cached_property
from ....._runtime.paths import path_template
from ....._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ....._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .team_teams import (
        AsyncTeamTeams,
        AsyncTeamTeamsWithRawResponse,
        AsyncTeamTeamsWithStreamingResponse,
        TeamTeams,
        TeamTeamsWithRawResponse,
        TeamTeamsWithStreamingResponse,
    )


__all__ = [
    "Teams",
    "TeamsWithRawResponse",
    "TeamsWithStreamingResponse",
    "AsyncTeams",
    "AsyncTeamsWithRawResponse",
    "AsyncTeamsWithStreamingResponse",
]


class Teams(SyncResource):
    @cached_property
    def teams(self) -> TeamTeams:
        from .team_teams import TeamTeams

        return TeamTeams(self._client)

    @cached_property
    def with_raw_response(self) -> TeamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TeamsWithStreamingResponse(self)

    def list(
        self,
        inner: str,
        *,
        team: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            path_template("/teams/{team}/teams/{inner}/teams", team=team, inner=inner),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTeams(AsyncResource):
    @cached_property
    def teams(self) -> AsyncTeamTeams:
        from .team_teams import AsyncTeamTeams

        return AsyncTeamTeams(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTeamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTeamsWithStreamingResponse(self)

    async def list(
        self,
        inner: str,
        *,
        team: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/teams/{team}/teams/{inner}/teams", team=team, inner=inner),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TeamsWithRawResponse:
    def __init__(self, teams: Teams) -> None:
        self._teams = teams
        self.list = raw(teams.list)

    @cached_property
    def teams(self) -> TeamTeamsWithRawResponse:
        return self._teams.teams.with_raw_response


class TeamsWithStreamingResponse:
    def __init__(self, teams: Teams) -> None:
        self._teams = teams
        self.list = streaming(teams.list)

    @cached_property
    def teams(self) -> TeamTeamsWithStreamingResponse:
        return self._teams.teams.with_streaming_response


class AsyncTeamsWithRawResponse:
    def __init__(self, teams: AsyncTeams) -> None:
        self._teams = teams
        self.list = async_raw(teams.list)

    @cached_property
    def teams(self) -> AsyncTeamTeamsWithRawResponse:
        return self._teams.teams.with_raw_response


class AsyncTeamsWithStreamingResponse:
    def __init__(self, teams: AsyncTeams) -> None:
        self._teams = teams
        self.list = async_streaming(teams.list)

    @cached_property
    def teams(self) -> AsyncTeamTeamsWithStreamingResponse:
        return self._teams.teams.with_streaming_response
