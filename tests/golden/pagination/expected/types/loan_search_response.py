# Generated from the API's document: #/paths/~1loans~1search/post/responses/200/content/application~1json/schema/properties/data/items
from __future__ import annotations

from ._models import BaseModel


class Lender(BaseModel):
    name: str | None = None


class LoanSearchResponse(BaseModel):
    book: str
    lender: Lender | None = None
