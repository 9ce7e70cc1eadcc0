# Generated from the API's document: #/components/schemas/OldThing
from __future__ import annotations

from ._models import BaseModel


class OldThing(BaseModel):
    """A thing of the old kind.

    Deprecated: Things of the new kind have labels.
    """

    name: str | None = None
