# Generated from the API's document: the resource teams
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

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
    def with_raw_response(self) -> TeamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TeamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TeamsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.TeamCreateParams:
        """What it takes has a name that a component has."""
        return self._request(
            "POST",
            "/teams",
            cast_to=_types.TeamCreateParams,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTeams(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTeamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTeamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTeamsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.TeamCreateParams:
        """What it takes has a name that a component has."""
        return await self._request(
            "POST",
            "/teams",
            cast_to=_types.TeamCreateParams,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TeamsWithRawResponse:
    def __init__(self, teams: Teams) -> None:
        self._teams = teams
        self.create = raw(teams.create)


class TeamsWithStreamingResponse:
    def __init__(self, teams: Teams) -> None:
        self._teams = teams
        self.create = streaming(teams.create)


class AsyncTeamsWithRawResponse:
    def __init__(self, teams: AsyncTeams) -> None:
        self._teams = teams
        self.create = async_raw(teams.create)


class AsyncTeamsWithStreamingResponse:
    def __init__(self, teams: AsyncTeams) -> None:
        self._teams = teams
        self.create = async_streaming(teams.create)
