# Generated from the API's document: #/components/schemas/Pet
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Pet"]


class Pet(BaseModel):
    """A pet."""

    id: str
    name: str
    """What it is called."""

    owner: Owner | None = None


from .owner import Owner  # noqa: E402
