# Generated from the API's document: #/paths/~1jobs~1{id}/get/responses/202/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel


class JobRetrieveResponseAccepted(BaseModel):
    percent: int
