# Generated from the API's document: #/components/schemas/Row
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames
from . import cell_param, counts_param
from .counts_param import CountsParam

__all__ = [
    "RowParam",
]


class RowParam(TypedDict, total=False):
    id: Required[str]
    counts: CountsParam


ROW_PARAM_WIRE: WireNames = Fields(
    {"counts": lambda: counts_param.COUNTS_PARAM_WIRE}, lambda: cell_param.CELL_PARAM_WIRE
)
