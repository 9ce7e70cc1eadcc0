# Generated from the API's document: #/paths/~1rooms~1{room}~1chats/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "ChatCreateParamsBase",
    "ChatCreateParamsNonStreaming",
    "ChatCreateParamsStreaming",
    "ChatCreateParams",
]


class ChatCreateParamsBase(TypedDict, total=False):
    text: Required[str]


class ChatCreateParamsNonStreaming(ChatCreateParamsBase, total=False):
    stream: Literal[False]
    """Default False."""


class ChatCreateParamsStreaming(ChatCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Default False."""


ChatCreateParams: TypeAlias = ChatCreateParamsNonStreaming | ChatCreateParamsStreaming
