# Generated from the API's document: #/paths/~1unions/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "UnionCreateParamsBase",
    "UnionCreateParamsNonStreaming",
    "UnionCreateParamsStreaming",
    "UnionCreateParams",
]


class UnionCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class UnionCreateParamsNonStreaming(UnionCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class UnionCreateParamsStreaming(UnionCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


UnionCreateParams: TypeAlias = UnionCreateParamsNonStreaming | UnionCreateParamsStreaming
