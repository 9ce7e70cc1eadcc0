# Generated from the API's document: #/components/schemas/User
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["User"]


class User(BaseModel):
    """Somebody with an account."""

    name: str
