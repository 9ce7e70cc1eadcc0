# Generated from the API's document: #/paths/~1teams/post/responses/201/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel
from .user import User


class TeamCreateResponse(BaseModel):
    id: str
    leader: User
    """Somebody who can log in."""
