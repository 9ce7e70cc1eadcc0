# Generated from the API's document: #/components/schemas/Comparison
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = [
    "ComparisonParam",
]


class ComparisonParam(TypedDict, total=False):
    kind: Required[Literal["equals"]]
    value: Required[str]
