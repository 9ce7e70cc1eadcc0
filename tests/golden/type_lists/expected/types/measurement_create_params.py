# Generated from the API's document: #/paths/~1measurements/post
from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

__all__ = [
    "MeasurementCreateParams",
]


class MeasurementCreateParams(TypedDict, total=False):
    value: Required[str | float | None]
    """A number, or a word such as `low`."""

    points: Iterable[float] | Mapping[str, float]
    note: str
