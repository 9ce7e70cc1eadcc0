# Generated from the API's document: #/paths/~1numbers/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "NumberCreateParamsBase",
    "NumberCreateParamsNonStreaming",
    "NumberCreateParamsStreaming",
    "NumberCreateParams",
]


class NumberCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class NumberCreateParamsNonStreaming(NumberCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class NumberCreateParamsStreaming(NumberCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


NumberCreateParams: TypeAlias = NumberCreateParamsNonStreaming | NumberCreateParamsStreaming
