"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import init as init
    from . import team as team
    from . import team_teams as team_teams
    from . import teams as teams
    from .init import AsyncInit as AsyncInit
    from .init import AsyncInitWithRawResponse as AsyncInitWithRawResponse
    from .init import AsyncInitWithStreamingResponse as AsyncInitWithStreamingResponse
    from .init import Init as Init
    from .init import InitWithRawResponse as InitWithRawResponse
    from .init import InitWithStreamingResponse as InitWithStreamingResponse
    from .team import AsyncTeam as AsyncTeam
    from .team import AsyncTeamWithRawResponse as AsyncTeamWithRawResponse
    from .team import AsyncTeamWithStreamingResponse as AsyncTeamWithStreamingResponse
    from .team import Team as Team
    from .team import TeamWithRawResponse as TeamWithRawResponse
    from .team import TeamWithStreamingResponse as TeamWithStreamingResponse
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
    "AsyncInit",
    "AsyncInitWithRawResponse",
    "AsyncInitWithStreamingResponse",
    "AsyncTeam",
    "AsyncTeamTeams",
    "AsyncTeamTeamsWithRawResponse",
    "AsyncTeamTeamsWithStreamingResponse",
    "AsyncTeamWithRawResponse",
    "AsyncTeamWithStreamingResponse",
    "AsyncTeams",
    "AsyncTeamsWithRawResponse",
    "AsyncTeamsWithStreamingResponse",
    "Init",
    "InitWithRawResponse",
    "InitWithStreamingResponse",
    "Team",
    "TeamTeams",
    "TeamTeamsWithRawResponse",
    "TeamTeamsWithStreamingResponse",
    "TeamWithRawResponse",
    "TeamWithStreamingResponse",
    "Teams",
    "TeamsWithRawResponse",
    "TeamsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "init": ".init:",
            "team": ".team:",
            "team_teams": ".team_teams:",
            "teams": ".teams:",
            "AsyncInit": ".init",
            "AsyncInitWithRawResponse": ".init",
            "AsyncInitWithStreamingResponse": ".init",
            "Init": ".init",
            "InitWithRawResponse": ".init",
            "InitWithStreamingResponse": ".init",
            "AsyncTeam": ".team",
            "AsyncTeamWithRawResponse": ".team",
            "AsyncTeamWithStreamingResponse": ".team",
            "Team": ".team",
            "TeamWithRawResponse": ".team",
            "TeamWithStreamingResponse": ".team",
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
