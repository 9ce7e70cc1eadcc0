# Generated from the API's document: #/x-files/paths~1pets.yaml/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "PetCreateParams",
]


class PetCreateParams(TypedDict, total=False):
    x_trace: str
    """Follows the request."""

    name: Required[str]
    """What it is called."""
