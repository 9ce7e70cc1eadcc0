# Generated from the API's document: #/components/schemas/Folder
from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Folder"]


class Folder(BaseModel):
    name: str
