# Generated from the API's document: #/components/schemas/Owner
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Owner"]


class Owner(BaseModel):
    name: str
    pets: list[Pet] | None = None


from .pet import Pet  # noqa: E402
