# Generated from the API's document: #/paths/~1enums/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "EnumCreateParamsBase",
    "EnumCreateParamsNonStreaming",
    "EnumCreateParamsStreaming",
    "EnumCreateParams",
]


class EnumCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class EnumCreateParamsNonStreaming(EnumCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class EnumCreateParamsStreaming(EnumCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


EnumCreateParams: TypeAlias = EnumCreateParamsNonStreaming | EnumCreateParamsStreaming
