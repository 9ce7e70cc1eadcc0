"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ....._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import team_teams as team_teams
    from . import teams as teams
    from .team_teams import AsyncTeamTeams as AsyncTeamTeams
    from .team_teams import AsyncTeamTeamsWithRawResponse as AsyncTeamTeamsWithRawResponse
    from .team_teams import AsyncTeamTeamsWithStreamingResponse as AsyncTeamTeamsWithStreamingResponse
    from .team_teams import TeamTeams as TeamTeams
    from .team_teams import TeamTeamsWithRawResponse as TeamTeamsWithRawResponse
    from .team_teams import TeamTeamsWithStreamingResponse as TeamTeamsWithStreamingResponse
    from .teams import AsyncTeams as AsyncTeams
    from .teams import AsyncTeamsWithRawResponse as AsyncTeamsWithRawResponse
    from .teams import AsyncTeamsWithStreamingResponse as AsyncTeamsWithStreamingResponse
    from .teams import Teams as Teams
    from .teams import TeamsWithRawResponse as TeamsWithRawResponse
    from .teams import TeamsWithStreamingResponse as TeamsWithStreamingResponse

__all__ = [
    "AsyncTeamTeams",
    "AsyncTeamTeamsWithRawResponse",
    "AsyncTeamTeamsWithStreamingResponse",
    "AsyncTeams",
    "AsyncTeamsWithRawResponse",
    "AsyncTeamsWithStreamingResponse",
    "TeamTeams",
    "TeamTeamsWithRawResponse",
    "TeamTeamsWithStreamingResponse",
    "Teams",
    "TeamsWithRawResponse",
    "TeamsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "team_teams": ".team_teams:",
            "teams": ".teams:",
            "AsyncTeamTeams": ".team_teams",
            "AsyncTeamTeamsWithRawResponse": ".team_teams",
            "AsyncTeamTeamsWithStreamingResponse": ".team_teams",
            "TeamTeams": ".team_teams",
            "TeamTeamsWithRawResponse": ".team_teams",
            "TeamTeamsWithStreamingResponse": ".team_teams",
            "AsyncTeams": ".teams",
            "AsyncTeamsWithRawResponse": ".teams",
            "AsyncTeamsWithStreamingResponse": ".teams",
            "Teams": ".teams",
            "TeamsWithRawResponse": ".teams",
            "TeamsWithStreamingResponse": ".teams",
        },
    )
