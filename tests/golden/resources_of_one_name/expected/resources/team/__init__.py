"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import team as team
    from . import team_team as team_team
    from .team import AsyncTeam as AsyncTeam
    from .team import AsyncTeamWithRawResponse as AsyncTeamWithRawResponse
    from .team import AsyncTeamWithStreamingResponse as AsyncTeamWithStreamingResponse
    from .team import Team as Team
    from .team import TeamWithRawResponse as TeamWithRawResponse
    from .team import TeamWithStreamingResponse as TeamWithStreamingResponse
    from .team_team import AsyncTeamTeam as AsyncTeamTeam
    from .team_team import AsyncTeamTeamWithRawResponse as AsyncTeamTeamWithRawResponse
    from .team_team import AsyncTeamTeamWithStreamingResponse as AsyncTeamTeamWithStreamingResponse
    from .team_team import TeamTeam as TeamTeam
    from .team_team import TeamTeamWithRawResponse as TeamTeamWithRawResponse
    from .team_team import TeamTeamWithStreamingResponse as TeamTeamWithStreamingResponse

__all__ = [
    "AsyncTeam",
    "AsyncTeamTeam",
    "AsyncTeamTeamWithRawResponse",
    "AsyncTeamTeamWithStreamingResponse",
    "AsyncTeamWithRawResponse",
    "AsyncTeamWithStreamingResponse",
    "Team",
    "TeamTeam",
    "TeamTeamWithRawResponse",
    "TeamTeamWithStreamingResponse",
    "TeamWithRawResponse",
    "TeamWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "team": ".team:",
            "team_team": ".team_team:",
            "AsyncTeam": ".team",
            "AsyncTeamWithRawResponse": ".team",
            "AsyncTeamWithStreamingResponse": ".team",
            "Team": ".team",
            "TeamWithRawResponse": ".team",
            "TeamWithStreamingResponse": ".team",
            "AsyncTeamTeam": ".team_team",
            "AsyncTeamTeamWithRawResponse": ".team_team",
            "AsyncTeamTeamWithStreamingResponse": ".team_team",
            "TeamTeam": ".team_team",
            "TeamTeamWithRawResponse": ".team_team",
            "TeamTeamWithStreamingResponse": ".team_team",
        },
    )
