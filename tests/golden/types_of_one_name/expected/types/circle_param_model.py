# Generated from the API's document: #/components/schemas/Circle
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "CircleParam",
]


class CircleParam(TypedDict, total=False):
    radius: float
