# Generated from the API's document: #/paths/~1reports/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "ReportCreateParams",
]


class ReportCreateParams(TypedDict, total=False):
    about: Required[str]
