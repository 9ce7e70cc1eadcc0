# Generated from the API's document: #/components/schemas/Route
from __future__ import annotations

from datetime import date
from typing import Literal

from ._models import BaseModel
from .stop import Stop


class Route(BaseModel):
    ends: tuple[Stop, Stop] | None = None
    leg: tuple[str, tuple[int, date | None]] | None = None
    names: list[Literal["from"] | int | str] | None = None
    stops: list[str | Stop] | None = None
    choice: list[str] | int | None = None
