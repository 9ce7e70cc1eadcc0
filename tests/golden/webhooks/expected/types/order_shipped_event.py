# Generated from the API's document: #/webhooks/order.shipped/post/requestBody/content/application~1json/schema
from __future__ import annotations

from typing import Literal

from ._models import BaseModel
from .parcel import Parcel


class OrderShippedEvent(BaseModel):
    type: Literal["order.shipped"]
    parcel: Parcel
    """What is on its way."""
