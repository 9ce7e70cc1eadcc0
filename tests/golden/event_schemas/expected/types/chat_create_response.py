# Generated from the API's document: #/paths/~1chats/post/responses/200/content/text~1event-stream/schema
from __future__ import annotations

from ._models import BaseModel


class Usage(BaseModel):
    tokens: int | None = None


class ChatCreateResponseEvent(BaseModel):
    index: int | None = None
    usage: Usage | None = None
