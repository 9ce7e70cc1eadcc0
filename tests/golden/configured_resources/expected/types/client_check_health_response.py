# Generated from the API's document: #/paths/~1health/get/responses/200/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel


class ClientCheckHealthResponse(BaseModel):
    ok: bool
