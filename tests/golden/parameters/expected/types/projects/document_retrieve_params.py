# Generated from the API's document: #/paths/~1projects~1{project_id}~1documents~1{document_id}/get
from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._runtime.formats import DATE
from ..._runtime.types import SequenceNotStr
from ..._runtime.wire import Fields, WireNames

__all__ = [
    "DocumentRetrieveParams",
    "Filter",
]


class DocumentRetrieveParams(TypedDict, total=False):
    x_request_source: str
    """Who asks."""

    include: SequenceNotStr[Literal["body", "links"]]
    """Which parts to return."""

    since: str | datetime
    day: str | date
    limit: Required[int]
    """Default 20, at most 100."""

    exact: bool
    filter: Filter
    """Only documents of which this holds."""

    if_none_match: Required[str]
    session: str


class Filter(TypedDict, total=False):
    state: str
    created_after: str | datetime


DOCUMENT_RETRIEVE_PARAMS_QUERY_WIRE: WireNames = Fields({"day": DATE, "filter": lambda: FILTER_WIRE})
FILTER_WIRE: WireNames = Fields({"created_after": "createdAfter"})
