# Generated from the API's document: #/components/schemas/Word
from __future__ import annotations

from datetime import date as date_aliased
from datetime import datetime as datetime_aliased

from pydantic import Field

from ._models import BaseModel
from .nested import Nested


class Word(BaseModel):
    class_: str = Field(alias="class")
    str_: str = Field(alias="str")
    """A field with the name of its own type."""

    list_: list[str] | None = Field(default=None, alias="list")
    others: list[str] | None = None
    dict_: dict[str, str] | None = Field(default=None, alias="dict")
    int_: int | None = Field(default=None, alias="int")
    float_: float | None = Field(default=None, alias="float")
    bool_: bool | None = Field(default=None, alias="bool")
    object: str | None = None
    count: int | None = None
    date: date_aliased | None = None
    since: date_aliased | None = None
    datetime: datetime_aliased | None = None
    copy_: bool | None = Field(default=None, alias="copy")
    json_: str | None = Field(default=None, alias="json")
    schema_: str | None = Field(default=None, alias="schema")
    validate_: bool | None = Field(default=None, alias="validate")
    model_config_: str | None = Field(default=None, alias="model_config")
    model_fields_: list[str] | None = Field(default=None, alias="model_fields")
    model_name: str | None = None
    construct_: str | None = Field(default=None, alias="construct")
    to_dict_: str | None = Field(default=None, alias="to_dict")
    self: str | None = None
    nested: Nested | None = None
