"""A request as it is compared: what OpenAPI and HTTP give a meaning, with what they leave open taken out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Json:
    """A JSON text by its value, as JSON with sorted keys: members have no order and space no meaning (RFC 8259, 2 and 4)."""

    text: str


@dataclass(frozen=True)
class Form:
    """The pairs of a form as they are written, those of different names in any order."""

    pairs: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A part of a multipart body. Without a `Content-Type` it is `text/plain` (RFC 7578, 4.4), in UTF-8 (5.1.2).

    `content` is a JSON text where the type is JSON. Files have a name, whichever it is (4.2: it is only advice).
    """

    name: str
    is_file: bool
    media_type: str
    content: bytes | Json


@dataclass(frozen=True)
class Multipart:
    """The parts of a multipart body, those of different names in any order (RFC 7578, 5.2 has them in the form's)."""

    parts: tuple[Part, ...]


Content: TypeAlias = "bytes | Json | Form | Multipart | None"


@dataclass(frozen=True)
class Request:
    """`path` and the pairs of `query` are as they are written, the names of `headers` in lower case.

    The order of query parameters of different names is nobody's (OpenAPI says nothing of it); that of one name's is kept.
    """

    origin: str
    method: str
    path: str
    query: tuple[str, ...]
    headers: Mapping[str, str]
    content: Content


def by_name(pairs: list[str]) -> tuple[str, ...]:
    """Pairs sorted by their names alone."""
    return tuple(sorted(pairs, key=lambda pair: pair.partition("=")[0]))
