# Generated from the API's document: #/paths/~1answers~1{answer_id}~1explain/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "AnswerExplainParamsBase",
    "AnswerExplainParamsNonStreaming",
    "AnswerExplainParamsStreaming",
    "AnswerExplainParams",
]


class AnswerExplainParamsBase(TypedDict, total=False):
    pass


class AnswerExplainParamsNonStreaming(AnswerExplainParamsBase, total=False):
    stream: Required[Literal[False]]
    """Has to be given."""


class AnswerExplainParamsStreaming(AnswerExplainParamsBase, total=False):
    stream: Required[Literal[True]]
    """Has to be given."""


AnswerExplainParams: TypeAlias = AnswerExplainParamsNonStreaming | AnswerExplainParamsStreaming
