# Generated from the API's document: #/components/schemas/Line
from __future__ import annotations

import datetime as dt
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from typing_extensions import TypedDict

from .._runtime.formats import BASE64, DECIMAL, Base64FileInput
from .._runtime.wire import Fields, WireNames

__all__ = [
    "LineParam",
]


class LineParam(TypedDict, total=False):
    id: str | UUID
    time: str | dt.time
    price: str | Decimal | None
    rate: float | Decimal
    photo: str | Base64FileInput
    within: str | timedelta


LINE_PARAM_WIRE: WireNames = Fields({"price": DECIMAL, "photo": BASE64})
