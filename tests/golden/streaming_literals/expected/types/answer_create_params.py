# Generated from the API's document: #/paths/~1answers/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "AnswerCreateParamsBase",
    "AnswerCreateParamsNonStreaming",
    "AnswerCreateParamsStreaming",
    "AnswerCreateParams",
]


class AnswerCreateParamsBase(TypedDict, total=False):
    question: Required[str]
    """The question."""

    length: int


class AnswerCreateParamsNonStreaming(AnswerCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether to send the answer while it is written. Default False."""


class AnswerCreateParamsStreaming(AnswerCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Whether to send the answer while it is written. Default False."""


AnswerCreateParams: TypeAlias = AnswerCreateParamsNonStreaming | AnswerCreateParamsStreaming
