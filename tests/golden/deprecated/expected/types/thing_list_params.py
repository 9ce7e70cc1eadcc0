# Generated from the API's document: #/paths/~1things/get
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "ThingListParams",
]


class ThingListParams(TypedDict, total=False):
    old_filter: str
    """The old filter.

    Deprecated: Filter what you get.
    """
