# Generated from the API's document: #/components/schemas/JsonValue
from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeAliasType

from .._runtime.types import SequenceNotStr

__all__ = [
    "JsonValueParam",
]

JsonValueParam = TypeAliasType(
    "JsonValueParam", "str | float | bool | SequenceNotStr[JsonValueParam] | Mapping[str, JsonValueParam]"
)
"""Any value of JSON."""
