# Generated from the API's document: #/paths/~1rooms~1{room}~1members~1{member}/put
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .member_role import MemberRole

__all__ = [
    "MemberAddParams",
]


class MemberAddParams(TypedDict, total=False):
    role: Required[MemberRole]
