"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import team_create_params as team_create_params
    from . import team_create_response as team_create_response
    from . import user as user
    from . import user_create_params as user_create_params
    from . import user_param as user_param
    from .team_create_params import TeamCreateParams as TeamCreateParams
    from .team_create_response import TeamCreateResponse as TeamCreateResponse
    from .user import User as User
    from .user_create_params import UserCreateParams as UserCreateParams
    from .user_param import UserParam as UserParam

__all__ = [
    "TeamCreateParams",
    "TeamCreateResponse",
    "User",
    "UserCreateParams",
    "UserParam",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "team_create_params": ".team_create_params:",
            "team_create_response": ".team_create_response:",
            "user": ".user:",
            "user_create_params": ".user_create_params:",
            "user_param": ".user_param:",
            "TeamCreateParams": ".team_create_params",
            "TeamCreateResponse": ".team_create_response",
            "User": ".user",
            "UserCreateParams": ".user_create_params",
            "UserParam": ".user_param",
        },
    )
