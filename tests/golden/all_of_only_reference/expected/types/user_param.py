# Generated from the API's document: #/components/schemas/User
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "UserParam",
]


class UserParam(TypedDict, total=False):
    """Somebody with an account."""

    name: Required[str]
