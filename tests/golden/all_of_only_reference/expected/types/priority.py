# Generated from the API's document: #/components/schemas/Priority
from __future__ import annotations

from typing import Literal, TypeAlias

Priority: TypeAlias = Literal["low", "high"]
"""A priority."""
