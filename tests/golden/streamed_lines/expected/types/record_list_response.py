# Generated from the API's document: #/paths/~1records/get/responses/200/content/application~1json-seq/itemSchema
from __future__ import annotations

from ._models import BaseModel


class RecordListResponse(BaseModel):
    at: int
