# Generated from the API's document: #/paths/~1pages/post/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

PageCreateResponse: TypeAlias = str
