# Generated from the API's document: #/components/schemas/Salt
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames

__all__ = [
    "SaltParam",
]


class SaltParam(TypedDict, total=False):
    cargo_type: Required[Literal["salt"]]
    block_count: int


SALT_PARAM_WIRE: WireNames = Fields({"cargo_type": "cargoType", "block_count": "blockCount"})
