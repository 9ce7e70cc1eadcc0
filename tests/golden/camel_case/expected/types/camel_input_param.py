# Generated from the API's document: #/components/schemas/CamelInput
from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .._runtime.wire import Field, Fields, WireNames

__all__ = [
    "CamelInputParam",
    "Saddle",
]


class CamelInputParam(TypedDict, total=False):
    hump_count: Required[int]
    first_child: CamelInputParam
    saddle: Saddle
    untouched: Mapping[str, object]


class Saddle(TypedDict, total=False):
    made_of: str
    color: str


CAMEL_INPUT_PARAM_WIRE: WireNames = Fields(
    {
        "hump_count": "humpCount",
        "first_child": Field("firstChild", lambda: CAMEL_INPUT_PARAM_WIRE),
        "saddle": lambda: SADDLE_WIRE,
    }
)
SADDLE_WIRE: WireNames = Fields({"made_of": "madeOf"})
