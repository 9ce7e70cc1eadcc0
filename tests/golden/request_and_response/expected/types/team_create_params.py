# Generated from the API's document: #/paths/~1teams/post
from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from .._runtime.wire import Each, Fields, Values, WireNames
from . import user_param
from .user_param import UserParam

__all__ = [
    "TeamCreateParams",
]


class TeamCreateParams(TypedDict, total=False):
    leader: Required[UserParam]
    """Somebody who can log in."""

    members: Iterable[UserParam]
    by_role: Mapping[str, UserParam]


TEAM_CREATE_PARAMS_WIRE: WireNames = Fields(
    {
        "leader": lambda: user_param.USER_PARAM_WIRE,
        "members": Each(lambda: user_param.USER_PARAM_WIRE),
        "by_role": Values(lambda: user_param.USER_PARAM_WIRE),
    }
)
