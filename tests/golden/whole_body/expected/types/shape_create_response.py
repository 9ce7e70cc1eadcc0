# Generated from the API's document: #/paths/~1shapes/post/responses/200/content/application~1json/schema/oneOf/0
from __future__ import annotations

from typing import TypeAlias

from ._models import BaseModel


class Circle(BaseModel):
    radius: float


class Square(BaseModel):
    side: float


ShapeCreateResponse: TypeAlias = Circle | Square
