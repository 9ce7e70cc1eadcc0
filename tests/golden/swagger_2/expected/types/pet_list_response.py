# Generated from the API's document: #/paths/~1pets/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

from .cat import Pet

PetListResponse: TypeAlias = list[Pet]
