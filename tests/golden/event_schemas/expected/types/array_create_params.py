# Generated from the API's document: #/paths/~1arrays/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "ArrayCreateParamsBase",
    "ArrayCreateParamsNonStreaming",
    "ArrayCreateParamsStreaming",
    "ArrayCreateParams",
]


class ArrayCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class ArrayCreateParamsNonStreaming(ArrayCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class ArrayCreateParamsStreaming(ArrayCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


ArrayCreateParams: TypeAlias = ArrayCreateParamsNonStreaming | ArrayCreateParamsStreaming
