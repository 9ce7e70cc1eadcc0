# Generated from the API's document: #/paths/~1both/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "BothCreateParamsBase",
    "BothCreateParamsNonStreaming",
    "BothCreateParamsStreaming",
    "BothCreateParams",
]


class BothCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class BothCreateParamsNonStreaming(BothCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class BothCreateParamsStreaming(BothCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


BothCreateParams: TypeAlias = BothCreateParamsNonStreaming | BothCreateParamsStreaming
