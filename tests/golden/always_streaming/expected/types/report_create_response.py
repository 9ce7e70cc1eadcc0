# Generated from the API's document: #/paths/~1reports/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from ._models import BaseModel


class ReportCreateResponse(BaseModel):
    line: str
