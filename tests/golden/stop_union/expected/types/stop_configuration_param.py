# Generated from the API's document: #/components/schemas/StopConfiguration
from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.types import SequenceNotStr

__all__ = [
    "StopConfigurationParam",
]

StopConfigurationParam: TypeAlias = str | SequenceNotStr[str]
"""Where to stop, one sequence or up to four."""
