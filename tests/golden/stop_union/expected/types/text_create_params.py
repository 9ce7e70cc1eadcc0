# Generated from the API's document: #/paths/~1texts/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .stop_configuration_param import StopConfigurationParam

__all__ = [
    "TextCreateParams",
]


class TextCreateParams(TypedDict, total=False):
    prompt: Required[str]
    stop: StopConfigurationParam
    """Where to stop, one sequence or up to four."""

    end: StopConfigurationParam | None
    """The same, but it may be null."""
