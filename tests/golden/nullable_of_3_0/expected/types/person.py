# Generated from the API's document: #/components/schemas/Person
from __future__ import annotations

from typing import Literal

from ._models import BaseModel
from .address import Address
from .maybe_address import MaybeAddress


class Person(BaseModel):
    name: str
    nickname: str | None = None
    age: int | None = None
    tags: list[str | None] | None = None
    home: Address | None = None
    work: MaybeAddress | None = None
    role: Literal["owner", "guest"] | None = None
    counts: dict[str, int | None] | None = None
