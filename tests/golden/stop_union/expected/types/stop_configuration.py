# Generated from the API's document: #/components/schemas/StopConfiguration
from __future__ import annotations

from typing import TypeAlias

StopConfiguration: TypeAlias = str | list[str]
"""Where to stop, one sequence or up to four."""
