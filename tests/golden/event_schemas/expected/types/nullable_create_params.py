# Generated from the API's document: #/paths/~1nullables/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "NullableCreateParamsBase",
    "NullableCreateParamsNonStreaming",
    "NullableCreateParamsStreaming",
    "NullableCreateParams",
]


class NullableCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class NullableCreateParamsNonStreaming(NullableCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class NullableCreateParamsStreaming(NullableCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


NullableCreateParams: TypeAlias = NullableCreateParamsNonStreaming | NullableCreateParamsStreaming
