# Generated from the API's document: #/paths/~1people/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.types import SequenceNotStr
from .address_param import AddressParam
from .maybe_address_param import MaybeAddressParam

__all__ = [
    "PersonCreateParams",
]


class PersonCreateParams(TypedDict, total=False):
    name: Required[str]
    nickname: Required[str | None]
    """Required, but null when there is none."""

    age: int | None
    tags: SequenceNotStr[str | None] | None
    home: AddressParam | None
    """Where the person lives."""

    work: MaybeAddressParam | None
    role: Literal["owner", "guest"] | None
