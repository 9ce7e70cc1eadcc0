# Generated from the API's document: #/components/schemas/Book
from __future__ import annotations

from datetime import date, datetime

from ._models import BaseModel


class Loan(BaseModel):
    id: str
    """Identifies the record."""

    created_at: datetime | None = None
    reader: str


class Book(BaseModel):
    """A book in the library."""

    id: str
    """Identifies the record."""

    created_at: datetime | None = None
    title: str
    """The title, in capitals."""

    authors: list[str] | None = None
    printed: date | None = None
    loan: Loan
