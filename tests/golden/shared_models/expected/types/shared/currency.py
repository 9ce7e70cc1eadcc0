# Generated from the API's document: #/components/schemas/Currency
from __future__ import annotations

from typing import Literal, TypeAlias

Currency: TypeAlias = Literal["eur", "usd"]
