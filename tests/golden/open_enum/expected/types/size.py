# Generated from the API's document: #/components/schemas/Size
from __future__ import annotations

from typing import Literal, TypeAlias

Size: TypeAlias = Literal["small", "large"] | str
"""How large the painting is. New sizes may come."""
