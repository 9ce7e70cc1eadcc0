# Generated from the API's document: #/paths/~1searches/post
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .named_choice_param import NamedChoiceParam

__all__ = [
    "SearchCreateParams",
    "TextQuery",
]


class SearchCreateParams(TypedDict, total=False):
    query: Required[str | TextQuery | Iterable[float]]
    """What to look for."""

    choice: Literal["auto", "none"] | NamedChoiceParam


class TextQuery(TypedDict, total=False):
    text: Required[str]
    boost: float
