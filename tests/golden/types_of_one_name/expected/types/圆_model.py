# Generated from the API's document: #/components/schemas/圆
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["圆Model", "圆Model圆"]


class 圆Model圆(BaseModel):
    名: str | None = None


class 圆Model(BaseModel):
    圆: 圆Model圆 | None = None
