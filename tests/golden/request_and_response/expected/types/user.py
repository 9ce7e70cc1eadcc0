# Generated from the API's document: #/components/schemas/User
from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from ._models import BaseModel


class Settings(BaseModel):
    theme: Literal["dark", "light"] | None = None
    revision: int | None = None


class User(BaseModel):
    """Somebody who can log in."""

    id: str
    """Given by the server."""

    name: str
    created_at: datetime | None = None
    birthday: date | None = None
    seen: list[datetime] | None = None
    settings: Settings | None = None
    labels: dict[str, str] | None = None
    anything: object | None = None
