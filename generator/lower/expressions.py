"""Values and calls as Python source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.literals import literal

_WIDTH = 88
"""Columns that a line of an example fills."""


def source(value: Any) -> str:
    """A value of JSON, with bytes and tuples in it, as an expression."""
    match value:
        case dict():
            return "{" + ", ".join(f"{literal(key)}: {source(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(source, value)) + "]"
        case tuple():
            return "(" + "".join(f"{source(item)}, " for item in value).rstrip() + ")"
        case bytes():
            return 'b"' + value.decode("ascii") + '"'
        case _:
            return literal(value)


def call(target: str, arguments: Sequence[str], before: str = "", behind: str = "") -> str:
    """A call as it stands in an example: in one line, or an argument a line."""
    line = f"{before}{target}({', '.join(arguments)}){behind}"
    if len(line) <= _WIDTH or not arguments:
        return line
    inner = "".join(f"    {argument},\n" for argument in arguments)
    return f"{before}{target}(\n{inner}){behind}"


def block(head: str, body: Iterable[str]) -> str:
    """A compound statement: its head, which ends in a colon, and the lines of its body."""
    return "\n".join((head, *(f"    {line}" for line in body)))
