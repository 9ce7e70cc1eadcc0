# Generated from the API's document: #/paths/~1orders~1{id}/post
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from typing_extensions import Required, TypedDict

from .._runtime.formats import DECIMAL
from .._runtime.types import SequenceNotStr
from .._runtime.wire import Each, Fields, WireNames
from . import line_param
from .line_param import LineParam

__all__ = [
    "OrderUpdateParams",
]


class OrderUpdateParams(TypedDict, total=False):
    time: str | dt.time
    within: str | timedelta
    others: SequenceNotStr[str | UUID]
    price: Required[str | Decimal]
    weight: float | Decimal
    lines: Iterable[LineParam]


ORDER_UPDATE_PARAMS_WIRE: WireNames = Fields({"price": DECIMAL, "lines": Each(lambda: line_param.LINE_PARAM_WIRE)})
