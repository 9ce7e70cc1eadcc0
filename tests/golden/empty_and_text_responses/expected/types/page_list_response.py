# Generated from the API's document: #/paths/~1pages/get/responses/default/content/application~1vnd.pages+json/schema
from __future__ import annotations

from ._models import BaseModel


class PageListResponse(BaseModel):
    pages: list[str] | None = None
