# Generated from the API's document: #/paths/~1status/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

StatusRetrieveResponse: TypeAlias = dict[str, object]
