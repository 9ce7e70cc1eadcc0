# Generated from the API's document: #/components/schemas/NamedChoice
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "NamedChoiceParam",
]


class NamedChoiceParam(TypedDict, total=False):
    name: Required[str]
