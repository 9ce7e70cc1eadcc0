# Generated from the API's document: #/paths/~1paintings/post
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .size import Size

__all__ = [
    "PaintingCreateParams",
]


class PaintingCreateParams(TypedDict, total=False):
    model: Required[str | Literal["oil-2", "ink-1"]]
    """The model that paints; any other one is given by its ID."""

    size: Required[Size]
    """How large the painting is. New sizes may come."""

    quality: Literal["draft", "final"]
    """A closed set."""

    seeds: Iterable[Literal[1, 2, 3]]
