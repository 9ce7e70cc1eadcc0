# Generated from the API's document: #/paths/~1parcels/get
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames

__all__ = [
    "ParcelListParams",
    "Where",
]


class ParcelListParams(TypedDict, total=False):
    where: Where
    limit: int
    note: str


class Where(TypedDict, total=False):
    sent_by: Required[str]


PARCEL_LIST_PARAMS_QUERY_WIRE: WireNames = Fields({"where": lambda: WHERE_WIRE})
WHERE_WIRE: WireNames = Fields({"sent_by": "sentBy"})
