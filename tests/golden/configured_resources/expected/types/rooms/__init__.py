"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import member as member
    from . import member_add_params as member_add_params
    from . import member_role as member_role
    from .member import Member as Member
    from .member_add_params import MemberAddParams as MemberAddParams
    from .member_role import MemberRole as MemberRole

__all__ = [
    "Member",
    "MemberAddParams",
    "MemberRole",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "member": ".member:",
            "member_add_params": ".member_add_params:",
            "member_role": ".member_role:",
            "Member": ".member",
            "MemberAddParams": ".member_add_params",
            "MemberRole": ".member_role",
        },
    )
