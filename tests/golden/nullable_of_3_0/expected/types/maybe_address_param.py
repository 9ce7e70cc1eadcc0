# Generated from the API's document: #/components/schemas/MaybeAddress
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "MaybeAddressParam",
]


class MaybeAddressParam(TypedDict, total=False):
    street: str | None
