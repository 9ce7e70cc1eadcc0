# Generated from the API's document: #/paths/~1shapes/post
from __future__ import annotations

from typing_extensions import TypedDict

from .circle_param_model import CircleParam

__all__ = [
    "ShapeCreateParams",
]


class ShapeCreateParams(TypedDict, total=False):
    circle: CircleParam
