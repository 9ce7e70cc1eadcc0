# Generated from the API's document: #/components/schemas/Line
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from uuid import UUID

from typing_extensions import TypedDict

from .._runtime.formats import DECIMAL
from .._runtime.wire import Fields, WireNames

__all__ = [
    "LineParam",
]


class LineParam(TypedDict, total=False):
    id: str | UUID
    time: str | dt.time
    price: str | Decimal | None


LINE_PARAM_WIRE: WireNames = Fields({"price": DECIMAL})
