# Generated from the API's document: #/components/schemas/api.v2.Reaction
from __future__ import annotations

from typing import Literal

from pydantic import Field

from ._models import BaseModel
from .value_2_links import Type2Links


class APIV2Reaction(BaseModel):
    plus_1: int = Field(alias="+1")
    minus_1: int = Field(alias="-1")
    value_2fa: bool | None = Field(default=None, alias="2fa")
    ref: str | None = Field(default=None, alias="$ref")
    type: str | None = Field(default=None, alias="@type")
    user_name: str | None = Field(default=None, alias="user.name")
    kebab_case: str | None = Field(default=None, alias="kebab-case")
    with_space: str | None = Field(default=None, alias="with space")
    private: str | None = Field(default=None, alias="_private")
    dunder: str | None = Field(default=None, alias="__dunder__")
    value_100_percent: float | None = Field(default=None, alias="100%")
    kind: Literal["+1", "it's", 'quote "', "back\\slash", "new\nline"] | None = None
    links: Type2Links | None = None
