"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import teams as teams
    from . import users as users
    from .teams import AsyncTeams as AsyncTeams
    from .teams import AsyncTeamsWithRawResponse as AsyncTeamsWithRawResponse
    from .teams import AsyncTeamsWithStreamingResponse as AsyncTeamsWithStreamingResponse
    from .teams import Teams as Teams
    from .teams import TeamsWithRawResponse as TeamsWithRawResponse
    from .teams import TeamsWithStreamingResponse as TeamsWithStreamingResponse
    from .users import AsyncUsers as AsyncUsers
    from .users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
    from .users import Users as Users
    from .users import UsersWithRawResponse as UsersWithRawResponse
    from .users import UsersWithStreamingResponse as UsersWithStreamingResponse

__all__ = [
    "AsyncTeams",
    "AsyncTeamsWithRawResponse",
    "AsyncTeamsWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Teams",
    "TeamsWithRawResponse",
    "TeamsWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "teams": ".teams:",
            "users": ".users:",
            "AsyncTeams": ".teams",
            "AsyncTeamsWithRawResponse": ".teams",
            "AsyncTeamsWithStreamingResponse": ".teams",
            "Teams": ".teams",
            "TeamsWithRawResponse": ".teams",
            "TeamsWithStreamingResponse": ".teams",
            "AsyncUsers": ".users",
            "AsyncUsersWithRawResponse": ".users",
            "AsyncUsersWithStreamingResponse": ".users",
            "Users": ".users",
            "UsersWithRawResponse": ".users",
            "UsersWithStreamingResponse": ".users",
        },
    )
