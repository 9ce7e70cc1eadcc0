# Generated from the API's document: #/components/schemas/Size
from __future__ import annotations

from typing import Literal, TypeAlias

Size: TypeAlias = str | Literal["small", "large"]
"""How large the painting is. New sizes may come."""
