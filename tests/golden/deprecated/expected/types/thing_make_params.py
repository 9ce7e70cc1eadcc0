# Generated from the API's document: #/paths/~1things/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "ThingMakeParamsBase",
    "ThingMakeParamsNonStreaming",
    "ThingMakeParamsStreaming",
    "ThingMakeParams",
]


class ThingMakeParamsBase(TypedDict, total=False):
    name: str
    label: str
    """Deprecated: Use `name`."""


class ThingMakeParamsNonStreaming(ThingMakeParamsBase, total=False):
    stream: Literal[False]


class ThingMakeParamsStreaming(ThingMakeParamsBase, total=False):
    stream: Required[Literal[True]]


ThingMakeParams: TypeAlias = ThingMakeParamsNonStreaming | ThingMakeParamsStreaming
