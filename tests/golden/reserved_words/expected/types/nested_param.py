# Generated from the API's document: #/components/schemas/Nested
from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .._runtime.types import SequenceNotStr
from .._runtime.wire import Fields, WireNames

__all__ = [
    "NestedParam",
]


class NestedParam(TypedDict, total=False):
    from_: Required[str]
    in_: SequenceNotStr[str]
    dict_: Mapping[str, str]
    none: str
    true: bool


NESTED_PARAM_WIRE: WireNames = Fields({"from_": "from", "in_": "in", "dict_": "dict", "none": "None", "true": "True"})
