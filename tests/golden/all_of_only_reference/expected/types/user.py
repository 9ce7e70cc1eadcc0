# Generated from the API's document: #/components/schemas/User
from __future__ import annotations

from ._models import BaseModel


class User(BaseModel):
    """Somebody with an account."""

    name: str
