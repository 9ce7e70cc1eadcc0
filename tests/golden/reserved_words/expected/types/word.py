# Generated from the API's document: #/components/schemas/Word
from __future__ import annotations

import builtins
import datetime as dt

from pydantic import Field

from .._runtime.models import BaseModel
from .nested import Nested

__all__ = ["Word"]


class Word(BaseModel):
    class_: builtins.str = Field(alias="class")
    str: builtins.str
    """A field with the name of its own type."""

    list: builtins.list[builtins.str] | None = None
    others: builtins.list[builtins.str] | None = None
    dict_: dict[builtins.str, builtins.str] | None = Field(default=None, alias="dict")
    int: builtins.int | None = None
    float: builtins.float | None = None
    bool: builtins.bool | None = None
    object: builtins.str | None = None
    count: builtins.int | None = None
    date: dt.date | None = None
    since: dt.date | None = None
    datetime: dt.datetime | None = None
    copy_: builtins.bool | None = Field(default=None, alias="copy")
    json_: builtins.str | None = Field(default=None, alias="json")
    schema_: builtins.str | None = Field(default=None, alias="schema")
    validate_: builtins.bool | None = Field(default=None, alias="validate")
    model_config_: builtins.str | None = Field(default=None, alias="model_config")
    model_fields_: builtins.list[builtins.str] | None = Field(default=None, alias="model_fields")
    model_name: builtins.str | None = None
    construct_: builtins.str | None = Field(default=None, alias="construct")
    to_dict_: builtins.str | None = Field(default=None, alias="to_dict")
    self: builtins.str | None = None
    nested: Nested | None = None
