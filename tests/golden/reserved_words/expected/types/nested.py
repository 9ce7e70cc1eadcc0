# Generated from the API's document: #/components/schemas/Nested
from __future__ import annotations

from pydantic import Field

from ._models import BaseModel


class Nested(BaseModel):
    from_: str = Field(alias="from")
    in_: list[str] | None = Field(default=None, alias="in")
    dict_: dict[str, str] | None = Field(default=None, alias="dict")
    none: str | None = Field(default=None, alias="None")
    true: bool | None = Field(default=None, alias="True")
