# Generated from the API's document: #/components/schemas/JsonValue
from __future__ import annotations

from typing_extensions import TypeAliasType

JsonValue = TypeAliasType("JsonValue", "str | float | bool | list[JsonValue] | dict[str, JsonValue]")
"""Any value of JSON."""
