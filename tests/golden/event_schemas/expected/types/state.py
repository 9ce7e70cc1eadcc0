# Generated from the API's document: #/components/schemas/State
from __future__ import annotations

from typing import Literal, TypeAlias

State: TypeAlias = Literal["open", "closed"]
