# Generated from the API's document: #/paths/~1messages/post
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .block_param import BlockParam

__all__ = [
    "MessageCreateParams",
]


class MessageCreateParams(TypedDict, total=False):
    content: Required[Iterable[BlockParam]]
