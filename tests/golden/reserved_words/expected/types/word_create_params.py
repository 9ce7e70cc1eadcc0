# Generated from the API's document: #/paths/~1words/post
from __future__ import annotations

import datetime as dt

from typing_extensions import Required, TypedDict

from .._runtime.formats import DATE
from .._runtime.types import SequenceNotStr
from .._runtime.wire import Fields, WireNames
from . import nested_param
from .nested_param import NestedParam

__all__ = [
    "WordCreateParams",
]


class WordCreateParams(TypedDict, total=False):
    class_: Required[str]
    str_: Required[str]
    int_: int
    global_: bool
    date: str | dt.date
    since: str | dt.date
    omit_: SequenceNotStr[str]
    nested: NestedParam


WORD_CREATE_PARAMS_WIRE: WireNames = Fields(
    {"date": DATE, "since": DATE, "nested": lambda: nested_param.NESTED_PARAM_WIRE}
)
