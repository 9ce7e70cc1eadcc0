"""How parameters are written, by the texts of the standards alone: RFC 6570, and OpenAPI 3.2 where it goes beyond.

RFC 6570, 3.2.1 gives each operator of a template four facts: what comes first, what stands between expressions, whether
names are written, and what follows a name whose value is empty. OpenAPI's styles are these operators.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Scalar: TypeAlias = "str | int | float | bool"
Value: TypeAlias = "Scalar | list[Scalar] | dict[str, Scalar]"

UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
RESERVED = ":/?#[]@!$&'()*+,;="


@dataclass(frozen=True)
class Operator:
    """A row of the table in RFC 6570, appendix A."""

    first: str
    between: str
    named: bool
    if_empty: str


OPERATORS = {
    "simple": Operator("", ",", False, ""),
    "label": Operator(".", ".", False, ""),
    "matrix": Operator(";", ";", True, ""),
    "form": Operator("", "&", True, "="),
    "cookie": Operator("", "&", True, "="),
}


def expand(name: str, value: Value, style: str, explode: bool, allowed: str = UNRESERVED) -> str:
    """RFC 6570, 3.2.1 and appendix A: one variable, whose values may hold the `allowed` characters as they are."""
    operator = OPERATORS[style]
    if isinstance(value, (list, dict)) and explode:
        return operator.first + operator.between.join(_exploded(name, value, operator, allowed))
    if isinstance(value, list):
        text = ",".join(encoded(text_of(item), allowed) for item in value)
    elif isinstance(value, dict):
        text = ",".join(encoded(text_of(part), allowed) for pair in value.items() for part in pair)
    else:
        text = encoded(text_of(value), allowed)
    return operator.first + (_named(name, text, operator) if operator.named else text)


def _exploded(name: str, value: list[Scalar] | dict[str, Scalar], operator: Operator, allowed: str) -> list[str]:
    if isinstance(value, dict):
        pairs = [(encoded(key, allowed), encoded(text_of(item), allowed)) for key, item in value.items()]
        return [_named(key, text, operator) if operator.named else f"{key}={text}" for key, text in pairs]
    texts = [encoded(text_of(item), allowed) for item in value]
    return [_named(name, text, operator) for text in texts] if operator.named else texts


def _named(name: str, text: str, operator: Operator) -> str:
    return f"{name}={text}" if text else name + operator.if_empty


def delimited(name: str, value: Value, delimiter: str) -> str:
    """OpenAPI, Style Values: `spaceDelimited` and `pipeDelimited` without `explode`."""
    assert isinstance(value, (list, dict))
    parts = value if isinstance(value, list) else [part for pair in value.items() for part in pair]
    return f"{name}=" + delimiter.join(encoded(text_of(part), UNRESERVED) for part in parts)


def deep_object(name: str, value: Value) -> str:
    """OpenAPI, Style Values: `deepObject`, whose brackets servers read as they are."""
    assert isinstance(value, dict)
    return "&".join(
        f"{name}[{encoded(key, UNRESERVED)}]={encoded(text_of(item), UNRESERVED)}" for key, item in value.items()
    )


def encoded(text: str, allowed: str) -> str:
    """RFC 6570, 1.6: UTF-8, and a triple for each byte that is not allowed as it is."""
    return "".join(chr(byte) if chr(byte) in allowed else f"%{byte:02X}" for byte in text.encode())


def text_of(value: Scalar) -> str:
    """A scalar the way JSON writes it, a text without its quotes."""
    return str(value).lower() if isinstance(value, bool) else str(value)
