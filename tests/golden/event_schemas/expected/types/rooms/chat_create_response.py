# Generated from the API's document: #/paths/~1rooms~1{room}~1chats/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["ChatCreateResponseEvent"]


class ChatCreateResponseEvent(BaseModel):
    index: int | None = None
