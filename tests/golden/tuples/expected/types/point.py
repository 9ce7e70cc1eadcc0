# Generated from the API's document: #/components/schemas/Point
from __future__ import annotations

from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
