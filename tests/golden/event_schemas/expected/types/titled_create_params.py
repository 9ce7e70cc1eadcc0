# Generated from the API's document: #/paths/~1titled/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "TitledCreateParamsBase",
    "TitledCreateParamsNonStreaming",
    "TitledCreateParamsStreaming",
    "TitledCreateParams",
]


class TitledCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class TitledCreateParamsNonStreaming(TitledCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class TitledCreateParamsStreaming(TitledCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


TitledCreateParams: TypeAlias = TitledCreateParamsNonStreaming | TitledCreateParamsStreaming
