# Generated from the API's document: #/paths/~1events/get
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "EventListParams",
]


class EventListParams(TypedDict, total=False):
    topic: Required[str]
