# Generated from the API's document: #/components/schemas/Ticket
from __future__ import annotations

from ._models import BaseModel
from .priority import Priority
from .user import User


class Ticket(BaseModel):
    id: str
    reporter: User
    """Who reported it."""

    priority: Priority
    """A priority."""

    weight: float | None = None
    """How much work it is, in hours."""

    assignee: User | None = None
    """Somebody with an account."""
