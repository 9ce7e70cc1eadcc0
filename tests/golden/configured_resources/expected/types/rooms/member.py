# Generated from the API's document: #/components/schemas/Member
from __future__ import annotations

from ._models import BaseModel
from .member_role import MemberRole


class Member(BaseModel):
    name: str
    role: MemberRole
