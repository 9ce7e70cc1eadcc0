# Generated from the API's document: #/components/schemas/Folder
from __future__ import annotations

from ._models import BaseModel


class Folder(BaseModel):
    name: str
