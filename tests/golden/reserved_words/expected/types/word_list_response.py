# Generated from the API's document: #/paths/~1words/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

from .word import Word

WordListResponse: TypeAlias = list[Word]
