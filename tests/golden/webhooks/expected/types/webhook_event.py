# Generated from the API's document: #/webhooks
from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .order_paid import OrderPaid
from .order_refused import OrderRefused
from .order_shipped_event import OrderShippedEvent

WebhookEvent: TypeAlias = Annotated[OrderPaid | OrderShippedEvent | OrderRefused, Field(..., discriminator="type")]
"""An event that the API sends to a webhook."""
