# Generated from the API's document: #/paths/~1owners/put/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import TypeAlias

from .cat import Owner

OwnerUpdateResponse: TypeAlias = list[Owner]
