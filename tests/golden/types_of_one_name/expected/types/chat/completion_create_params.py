# Generated from the API's document: #/paths/~1chat~1completion_create/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "CompletionCreateParams",
]


class CompletionCreateParams(TypedDict, total=False):
    name: str
