"""JSON values as Python holds them, and the word for "nothing was written here"."""

from __future__ import annotations

from enum import Enum
from typing import Final, TypeAlias

JSON: TypeAlias = None | bool | int | float | str | list["JSON"] | dict[str, "JSON"]


class Missing(Enum):
    """The type of `MISSING`, so that a type checker can tell an absent value from a JSON null."""

    MISSING = "missing"


MISSING: Final = Missing.MISSING


def kind(value: JSON) -> str:
    """What a JSON value is, in plain words and with its article: "a mapping", "a list", "null"."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case dict():
            return "a mapping"
