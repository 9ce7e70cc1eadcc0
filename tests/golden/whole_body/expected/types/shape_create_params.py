# Generated from the API's document: #/paths/~1shapes/post
from __future__ import annotations

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "ShapeCreateParams",
    "Circle",
    "Square",
    "ShapeCreateBody",
]


class ShapeCreateParams(TypedDict, total=False):
    body: Required[ShapeCreateBody]


class Circle(TypedDict, total=False):
    radius: Required[float]


class Square(TypedDict, total=False):
    side: Required[float]


ShapeCreateBody: TypeAlias = Circle | Square
