# Generated from the API's document: #/paths/~1matrices/post
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

__all__ = [
    "MatrixCreateParams",
]


class MatrixCreateParams(TypedDict, total=False):
    body: Required[Iterable[Iterable[float]]]
