# Generated from the API's document: #/components/schemas/Person
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel
from .address import Address
from .maybe_address import MaybeAddress


class Pet(BaseModel):
    name: str


class Person(BaseModel):
    name: str
    nickname: str | None = None
    age: int | None = None
    tags: list[str | None] | None = None
    home: Address | None = None
    """Where the person lives."""

    work: MaybeAddress | None = None
    role: Literal["owner", "guest"] | None = None
    pet: Pet | None = None
    """The person's pet, if there is one."""

    nothing: None = Field(default=None)
