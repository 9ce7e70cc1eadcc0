# Generated from the API's document: the resource team.Team
from __future__ import annotations

from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "TeamTeam",
    "TeamTeamWithRawResponse",
    "TeamTeamWithStreamingResponse",
    "AsyncTeamTeam",
    "AsyncTeamTeamWithRawResponse",
    "AsyncTeamTeamWithStreamingResponse",
]


class TeamTeam(SyncResource):
    @cached_property
    def with_raw_response(self) -> TeamTeamWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TeamTeamWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamTeamWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TeamTeamWithStreamingResponse(self)

    def retrieve(
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
            path_template("/team/{team}/Team", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTeamTeam(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTeamTeamWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTeamTeamWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamTeamWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTeamTeamWithStreamingResponse(self)

    async def retrieve(
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
            path_template("/team/{team}/Team", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TeamTeamWithRawResponse:
    def __init__(self, team: TeamTeam) -> None:
        self._team = team
        self.retrieve = raw(team.retrieve)


class TeamTeamWithStreamingResponse:
    def __init__(self, team: TeamTeam) -> None:
        self._team = team
        self.retrieve = streaming(team.retrieve)


class AsyncTeamTeamWithRawResponse:
    def __init__(self, team: AsyncTeamTeam) -> None:
        self._team = team
        self.retrieve = async_raw(team.retrieve)


class AsyncTeamTeamWithStreamingResponse:
    def __init__(self, team: AsyncTeamTeam) -> None:
        self._team = team
        self.retrieve = async_streaming(team.retrieve)
