# Generated from the API's document: #/components/schemas/InvoiceList
from __future__ import annotations

from ._models import BaseModel
from .shared.address import Address
from .shared.currency import Currency


class Invoice(BaseModel):
    to: Address
    """Where mail goes."""

    currency: Currency


class InvoiceList(BaseModel):
    invoices: list[Invoice] | None = None
