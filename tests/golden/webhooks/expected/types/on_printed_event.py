# Generated from the API's document: #/paths/~1orders/post/callbacks/onPrinted/{$request.body#~1callback_url}/post/requestBody/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel


class OnPrintedEvent(BaseModel):
    pages: int
