# Generated from the API's document: #/paths/~1references/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "ReferenceCreateParamsBase",
    "ReferenceCreateParamsNonStreaming",
    "ReferenceCreateParamsStreaming",
    "ReferenceCreateParams",
]


class ReferenceCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class ReferenceCreateParamsNonStreaming(ReferenceCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class ReferenceCreateParamsStreaming(ReferenceCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


ReferenceCreateParams: TypeAlias = ReferenceCreateParamsNonStreaming | ReferenceCreateParamsStreaming
