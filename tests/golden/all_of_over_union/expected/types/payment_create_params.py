# Generated from the API's document: #/paths/~1payments/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "PaymentCreateParams",
    "CardSource",
    "AccountSource",
    "Source",
]


class PaymentCreateParams(TypedDict, total=False):
    source: Required[Source]
    """What the money comes from."""


class CardSource(TypedDict, total=False):
    label: str
    type: Required[Literal["card"]]
    digits: Required[str]


class AccountSource(TypedDict, total=False):
    label: str
    type: Required[Literal["account"]]
    number: Required[str]


Source: TypeAlias = CardSource | AccountSource
