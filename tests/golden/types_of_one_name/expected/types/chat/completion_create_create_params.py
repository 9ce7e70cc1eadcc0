# Generated from the API's document: #/paths/~1chat~1completion_create/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "CompletionCreateCreateParams",
]


class CompletionCreateCreateParams(TypedDict, total=False):
    name: str
