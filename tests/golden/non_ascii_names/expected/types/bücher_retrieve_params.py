# Generated from the API's document: #/paths/~1bücher~1{größe}/get
from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = [
    "BücherRetrieveParams",
]


class BücherRetrieveParams(TypedDict, total=False):
    straße: Literal["groß", "klein"]
