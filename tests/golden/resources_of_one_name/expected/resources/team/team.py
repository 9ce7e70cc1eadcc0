# Generated from the API's document: the resource team
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .team_team import (
        AsyncTeamTeam,
        AsyncTeamTeamWithRawResponse,
        AsyncTeamTeamWithStreamingResponse,
        TeamTeam,
        TeamTeamWithRawResponse,
        TeamTeamWithStreamingResponse,
    )


__all__ = [
    "Team",
    "TeamWithRawResponse",
    "TeamWithStreamingResponse",
    "AsyncTeam",
    "AsyncTeamWithRawResponse",
    "AsyncTeamWithStreamingResponse",
]


class Team(SyncResource):
    @cached_property
    def team(self) -> TeamTeam:
        from .team_team import TeamTeam

        return TeamTeam(self._client)

    @cached_property
    def with_raw_response(self) -> TeamWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TeamWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TeamWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/team",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTeam(AsyncResource):
    @cached_property
    def team(self) -> AsyncTeamTeam:
        from .team_team import AsyncTeamTeam

        return AsyncTeamTeam(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTeamWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTeamWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTeamWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/team",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TeamWithRawResponse:
    def __init__(self, team: Team) -> None:
        self._team = team
        self.retrieve = raw(team.retrieve)

    @cached_property
    def team(self) -> TeamTeamWithRawResponse:
        return self._team.team.with_raw_response


class TeamWithStreamingResponse:
    def __init__(self, team: Team) -> None:
        self._team = team
        self.retrieve = streaming(team.retrieve)

    @cached_property
    def team(self) -> TeamTeamWithStreamingResponse:
        return self._team.team.with_streaming_response


class AsyncTeamWithRawResponse:
    def __init__(self, team: AsyncTeam) -> None:
        self._team = team
        self.retrieve = async_raw(team.retrieve)

    @cached_property
    def team(self) -> AsyncTeamTeamWithRawResponse:
        return self._team.team.with_raw_response


class AsyncTeamWithStreamingResponse:
    def __init__(self, team: AsyncTeam) -> None:
        self._team = team
        self.retrieve = async_streaming(team.retrieve)

    @cached_property
    def team(self) -> AsyncTeamTeamWithStreamingResponse:
        return self._team.team.with_streaming_response
