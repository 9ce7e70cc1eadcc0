# Generated from the API's document: #/components/schemas/Address
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "AddressParam",
]


class AddressParam(TypedDict, total=False):
    street: Required[str]
