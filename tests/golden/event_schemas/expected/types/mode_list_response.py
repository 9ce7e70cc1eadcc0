# Generated from the API's document: #/paths/~1modes/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import Literal, TypeAlias

ModeListResponse: TypeAlias = Literal["fast", "slow"] | None
