# Generated from the API's document: #/paths/~1answers~1{answer_id}~1explain/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "ExplainCreateParamsBase",
    "ExplainCreateParamsNonStreaming",
    "ExplainCreateParamsStreaming",
    "ExplainCreateParams",
]


class ExplainCreateParamsBase(TypedDict, total=False):
    pass


class ExplainCreateParamsNonStreaming(ExplainCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Has to be given."""


class ExplainCreateParamsStreaming(ExplainCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Has to be given."""


ExplainCreateParams: TypeAlias = ExplainCreateParamsNonStreaming | ExplainCreateParamsStreaming
