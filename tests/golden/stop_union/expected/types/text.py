# Generated from the API's document: #/components/schemas/Text
from __future__ import annotations

from ._models import BaseModel
from .stop_configuration import StopConfiguration


class Text(BaseModel):
    text: str
    stopped_by: StopConfiguration | None = None
    """Where to stop, one sequence or up to four."""
