# Generated from the API's document: #/components/schemas/圆
from __future__ import annotations

from ._models import BaseModel


class 圆Model圆(BaseModel):
    名: str | None = None


class 圆Model(BaseModel):
    圆: 圆Model圆 | None = None
