"""Values and calls as Python source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.literals import literal, tuple_of

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
            return tuple_of(map(source, value))
        case bytes():
            return 'b"' + value.decode("ascii") + '"'
        case _:
            return literal(value)


def laid_out(before: str, value: Any, behind: str, indent: int) -> str:
    """A value between two texts, in one line where it has room, else with a line for each of its members."""
    line = f"{before}{source(value)}{behind}"
    inner, margin = indent + 4, " " * indent
    if indent + len(line) <= _WIDTH or not value:
        return f"{margin}{line}"
    match value:
        case dict():
            rows = [laid_out(f"{literal(key)}: ", item, ",", inner) for key, item in value.items()]
            return "\n".join((f"{margin}{before}{{", *rows, f"{margin}}}{behind}"))
        case list():
            rows = [laid_out("", item, ",", inner) for item in value]
            return "\n".join((f"{margin}{before}[", *rows, f"{margin}]{behind}"))
        case _:
            return f"{margin}{line}"


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
