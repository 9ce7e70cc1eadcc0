# Generated from the API's document: #/components/schemas/Line
from __future__ import annotations

from datetime import time as time_aliased
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from ._models import Base64Bytes, BaseModel, DecimalNumber


class Line(BaseModel):
    id: UUID | None = None
    time: time_aliased | None = None
    price: Decimal | None = None
    rate: DecimalNumber | None = None
    photo: Base64Bytes | None = None
    within: timedelta | None = None
