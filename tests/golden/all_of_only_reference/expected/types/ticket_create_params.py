# Generated from the API's document: #/paths/~1tickets/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .priority import Priority
from .user_param import UserParam

__all__ = [
    "TicketCreateParams",
]


class TicketCreateParams(TypedDict, total=False):
    priority: Required[Priority]
    """How soon somebody has to look at it."""

    reporter: UserParam
    """Who says so."""

    assignee: UserParam
    """Somebody with an account."""

    weight: float
    """How much work it is, in hours."""
