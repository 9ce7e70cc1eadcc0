# Generated from the API's document: #/components/schemas/Address
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "AddressParam",
    "Country",
]


class AddressParam(TypedDict, total=False):
    """Where mail goes."""

    street: Required[str]
    country: Country


class Country(TypedDict, total=False):
    code: str
