# Generated from the API's document: #/components/schemas/Role
from __future__ import annotations

from typing import Literal, TypeAlias

MemberRole: TypeAlias = Literal["guest", "host"]
