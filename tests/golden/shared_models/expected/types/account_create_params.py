# Generated from the API's document: #/paths/~1accounts/post
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .shared.address_param import AddressParam
from .shared.currency import Currency

__all__ = [
    "AccountCreateParams",
]


class AccountCreateParams(TypedDict, total=False):
    address: Required[AddressParam]
    """Where mail goes."""

    currency: Currency
