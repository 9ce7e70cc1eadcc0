# Generated from the API's document: #/paths/~1matrices/post/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

MatrixCreateResponse: TypeAlias = list[list[float]] | None
