# Generated from the API's document: #/components/schemas/Measurement
from __future__ import annotations

from ._models import BaseModel


class Source(BaseModel):
    """The device, or its name alone."""

    device: str


class Measurement(BaseModel):
    value: str | float | None = None
    unit: str | int
    exact: bool | str | None = None
    count: int | float | None = None
    points: list[float] | dict[str, float] | None = None
    source: Source | str | None = None
    """The device, or its name alone."""
