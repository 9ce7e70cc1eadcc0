# Generated from the API's document: #/components/schemas/InvoiceList
from __future__ import annotations

from .._runtime.models import BaseModel
from .shared.address import Address
from .shared.currency import Currency

__all__ = ["InvoiceList", "Invoice"]


class Invoice(BaseModel):
    to: Address
    """Where mail goes."""

    currency: Currency


class InvoiceList(BaseModel):
    invoices: list[Invoice] | None = None
