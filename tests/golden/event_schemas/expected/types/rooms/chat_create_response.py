# Generated from the API's document: #/paths/~1rooms~1{room}~1chats/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from ._models import BaseModel


class ChatCreateResponseEvent(BaseModel):
    index: int | None = None
