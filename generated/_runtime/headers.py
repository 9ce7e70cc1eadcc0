"""Request headers: checked before anything is sent, merged without regard to case, never shown with a secret."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from .paths import path_text
from .shapes import is_collection, is_object
from .types import NotGiven, Omit

T = TypeVar("T")

_MOST_REMEMBERED = 64
# RFC 9110, 5.1 and 5.5; only ASCII, since what other bytes mean is left to each server.
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_SENDABLE = re.compile(rb"(?:[^\0\s](?:[^\0\r\n\f\v]*[^\0\s])?)?")  # what the HTTP library sends
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # and halves of surrogate pairs, which UTF-8 cannot hold
_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?")


class HeaderSet(dict[str, "tuple[bytes, bytes] | None"]):
    """Checked headers by lower-case name: the pair as sent, or None for a header that must not be sent.

    The repr gives names only: it may stand in a traceback that shows local variables.
    """

    def __repr__(self) -> str:
        return f"HeaderSet({', '.join(self)})"

    def put(self, name: str, value: str) -> None:
        """Set a header, whatever its case before. Raises ValueError or TypeError when it cannot be sent."""
        self[name.lower()] = check_header(name, value)

    def merge(self, headers: Mapping[str, object]) -> None:
        """Set every header of a mapping; `Omit()` removes one, None and NOT_GIVEN change nothing."""
        check_mapping("headers", headers)
        for name, value in headers.items():
            if isinstance(value, str):
                self.put(name, value)
            elif isinstance(value, Omit):
                self[_checked_name(name).decode("ascii").lower()] = None
            elif value is not None and not isinstance(value, NotGiven):
                text = _text(name, value)
                if text is not None:
                    self.put(name, text)


class UsualHeaders(HeaderSet):
    """Headers that many requests of a client share, none of which changes them.

    `sealed` has them with those that authenticate and those of the HTTP client, by what these depend on.
    """

    def __init__(self, headers: HeaderSet) -> None:
        super().__init__(headers)
        self.sealed: dict[object, SealedHeaders] = {}


class SealedHeaders:
    """All headers of a request but those that tell its host and its length, unless it is the caller who gives these.

    `by_name` is a place for another form of them, which whoever sends them may need. The repr hides them.
    """

    __slots__ = ("pairs", "has_host", "has_length", "by_name")

    def __init__(self, pairs: list[tuple[bytes, bytes]]) -> None:
        names = [name.lower() for name, _ in pairs]
        self.pairs = pairs
        self.has_host = b"host" in names
        self.has_length = b"content-length" in names or b"transfer-encoding" in names
        self.by_name: Any = None


class HeaderView(Mapping[str, str]):
    """A read-only view of headers by name in any case, whose repr hides credentials."""

    def __init__(self, headers: HeaderSet) -> None:
        self._pairs = {name: pair for name, pair in headers.items() if pair is not None}

    def __getitem__(self, name: str) -> str:
        return self._pairs[name.lower()][1].decode("ascii")

    def __iter__(self) -> Iterator[str]:
        return (pair[0].decode("ascii") for pair in self._pairs.values())

    def __len__(self) -> int:
        return len(self._pairs)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._pairs

    def __repr__(self) -> str:
        return f"HeaderView({', '.join(self)})"


def check_header(name: str, value: str) -> tuple[bytes, bytes]:
    """Return a header as it is sent. Raises ValueError, which never quotes the value, when HTTP forbids it."""
    raw_name = _checked_name(name)
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"the value of header {name!r} must be a str, not {type(value).__name__}")
    check_value(f"header {name!r}", value)
    return raw_name, value.encode("ascii")


def check_value(owner: str, value: str) -> None:
    """Raise ValueError, which names the owner and never quotes the value, when no header can carry the value."""
    reason = value_fault(value)
    if reason is not None:
        raise ValueError(f"the value of {owner} cannot be sent: {reason}")


def value_fault(value: str) -> str | None:
    """Return why no header can carry a value, None if one can."""
    if _VALUE.fullmatch(value) is not None:
        return None
    return "it has a line break, a control or non-ASCII character, or a space at an end"


def check_mapping(what: str, value: object) -> None:
    """Raise TypeError for what has no names and values."""
    if not is_object(value):
        raise TypeError(f"{what} must be a mapping, not {type(value).__name__}")


def check_text(owner: str, value: str) -> None:
    """Raise ValueError, which never quotes the value, for text that is not valid Unicode."""
    reason = text_fault(value)
    if reason is not None:
        raise ValueError(f"the value of {owner} cannot be sent: {reason}")


def text_fault(value: str) -> str | None:
    """Return why a text cannot be sent, None if it is valid Unicode."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return "it is not valid Unicode"
    return None


def basic_fault(role: str, value: str) -> str | None:
    """Return why RFC 7617 does not allow a user name or password, None if it does.

    Both are sent as UTF-8 in base64, so that other alphabets are fine.
    """
    if role == "username" and ":" in value:
        return "a colon ends the user name"
    if _CONTROL.search(value) is not None:
        return "it has a control character, or is not valid Unicode"
    return None


@lru_cache(maxsize=512)
def _checked_name(name: str) -> bytes:
    """Return a header's name as it is sent. Raises ValueError when it is no token (RFC 9110, 5.1)."""
    if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"a header name must be a str, not {type(name).__name__}")
    if _NAME.fullmatch(name) is None:
        raise ValueError(f"{name[:80]!r} is not a valid header name")
    return name.encode("ascii")


def _text(name: str, value: object) -> str | None:
    """Return a header parameter as text (OpenAPI style `simple`: commas between items), None for an empty array."""
    if isinstance(value, bytes) or is_object(value):
        raise TypeError(f"the value of header {name!r} must be a str, not {type(value).__name__}")
    if is_collection(value):
        texts = [path_text(item) for item in value if item is not None]
        return ",".join(texts) if texts else None
    return path_text(value)


def parse_header_lines(text: str) -> dict[str, str]:
    """Return the headers of "name: value" lines, as `<PREFIX>_CUSTOM_HEADERS` holds them; other lines are skipped."""
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, value in pairs if name.strip()}


def joined_cookies(*texts: str | None) -> str:
    """Return several Cookie headers as one (RFC 6265, 5.4 sends one alone); a name goes by the last that has it."""
    joined: list[str] = []
    for text in filter(None, texts):
        pairs = [pair.strip() for pair in text.split(";")]
        names = {_cookie_name(pair) for pair in pairs}
        joined = [pair for pair in joined if _cookie_name(pair) not in names] + pairs
    return "; ".join(joined)


def _cookie_name(pair: str) -> str:
    return pair.partition("=")[0]


def overlay(sent: Iterable[tuple[bytes, bytes]], ours: HeaderSet) -> list[tuple[bytes, bytes]]:
    """Return the headers that the HTTP library made, with ours in the place of any of the same name.

    Raises ValueError, which never quotes the value, for one of the caller's HTTP client that cannot be sent.
    """
    kept = [pair for pair in sent if pair[0].decode("latin-1").lower() not in ours]
    for name, value in kept:
        if _SENDABLE.fullmatch(value) is None:
            raise ValueError(f"the value of the HTTP client's header {name.decode('latin-1')!r} cannot be sent")
    return kept + [pair for pair in ours.values() if pair is not None]


def remembered(memory: dict[object, T], key: object, value: T) -> T:
    """Return a value, which a memory keeps from now on; it forgets the others when there are many, as of rotating keys."""
    if len(memory) >= _MOST_REMEMBERED:
        memory.clear()
    memory[key] = value
    return value
