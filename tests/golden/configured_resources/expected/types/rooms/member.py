# Generated from the API's document: #/components/schemas/Member
from __future__ import annotations

from ..._runtime.models import BaseModel
from .member_role import MemberRole

__all__ = ["Member"]


class Member(BaseModel):
    name: str
    role: MemberRole
