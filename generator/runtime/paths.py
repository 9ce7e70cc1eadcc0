"""Paths: filling `{parameters}` so that each stays one segment, and joining a path to the base URL."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import cast
from urllib.parse import quote, unquote
from uuid import UUID

from .moments import duration_text, moment_text
from .shapes import is_collection
from .transport import URL, InvalidURL
from .types import is_given

codecs.lookup("idna")  # loads it now, with the rest of the client, rather than in the middle of the first request
_PARAMETER = re.compile(r"\{([^{}]+)\}")
_FORBIDDEN_SEGMENTS = (".", "..")


class Written(str):
    """A parameter that is percent-encoded already."""

    __slots__ = ()


class HomeURL(str):
    """A whole URL under a server of the API's document: the client's credentials go there, too."""

    __slots__ = ()


def path_template(template: str, /, **values: object) -> str:
    """Return `template` with each `{name}` replaced by its value, percent-encoded as one segment (RFC 3986, 3.3).

    Raises ValueError for a value that is missing, empty, or would change the path (`.`, `..`).
    """
    return _PARAMETER.sub(lambda match: _encoded(match[1], values[match[1]]), template)


def _encoded(name: str, value: object) -> str:
    """Return one path parameter as it stands in the URL (OpenAPI style `simple`: commas between array items)."""
    if isinstance(value, Written):
        return value
    if value is None or not is_given(value):
        raise ValueError(_empty(name, value))
    try:
        if is_collection(value):
            items = cast("Iterable[object]", value)
            return checked_segment(
                name, ",".join(quote(path_text(item), safe="") for item in items if item is not None)
            )
        return checked_segment(name, quote(path_text(value), safe=""))
    except UnicodeEncodeError:
        raise ValueError(f"path parameter {name!r} is not valid Unicode") from None


def checked_segment(name: str, text: str) -> str:
    """Return an encoded path parameter. Raises ValueError when it is empty, or leads out of its segment."""
    if not text:
        raise ValueError(_empty(name, text))
    if text in _FORBIDDEN_SEGMENTS or unquote(text) in _FORBIDDEN_SEGMENTS:
        raise ValueError(f"path parameter {name!r} must not be {text!r}")
    return text


def _empty(name: str, value: object) -> str:
    """Return the message for a parameter without a value, in the words that tests of SDKs with users match."""
    return f"Expected a non-empty value for `{name}` but received {value!r}"


def path_text(value: object) -> str:
    """Return a scalar as text the way JSON writes it: `true`, not `True`. Raises TypeError for what is no scalar."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return path_text(cast(object, value.value))
    if isinstance(value, (str, int, float, Decimal, UUID)):
        return str(value)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_text(value)
    raise TypeError(f"{type(value).__name__} cannot be written in a URL or a header")


@lru_cache(maxsize=512)
def parse_url(text: str) -> URL:
    """Return a parsed URL, from a cache: parsing costs more than the rest of building a request.

    Raises ValueError, which quotes no part of it, when it is none.
    """
    try:
        url = URL(text)
    except (InvalidURL, UnicodeError):
        reason = "it has a wrong host or port, or characters that no URL can hold"
        raise ValueError(f"not a valid URL: {reason}") from None
    check_address(url)
    return url


def check_address(url: URL) -> None:
    """Raise ValueError for what no system connects to: a host name with an empty or long label, a port above 65535."""
    try:
        url.raw_host.decode("ascii").encode("idna")
        _ = url.host  # which is decoded here
    except UnicodeError:
        raise ValueError("not a valid URL: a part of its host name is empty, too long or wrongly encoded") from None
    if (url.port or 0) > 65_535:
        raise ValueError("not a valid URL: its port is above 65535")


def parse_base_url(value: str | URL) -> URL:
    """Return the base URL with one slash at the end of its path; its query, if any, is kept.

    Raises ValueError unless it is an absolute http or https URL without a fragment.
    """
    url = parse_url(str(value))
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("base_url must be an absolute URL that begins with http:// or https://")
    if url.fragment:
        raise ValueError("base_url must have no fragment")
    location, mark, query = str(url).partition("?")
    return url if location.endswith("/") else parse_url(f"{location}/{mark}{query}")


def is_absolute(path: str) -> bool:
    """Return whether `path` is a whole URL rather than a path under the base URL."""
    return path.startswith(("http://", "https://"))


def same_origin(one: URL, other: URL) -> bool:
    """Return whether two URLs share scheme, host and port (RFC 6454)."""
    return one.scheme == other.scheme and one.host == other.host and _port(one) == _port(other)


def _port(url: URL) -> int | None:
    return url.port if url.port is not None else {"http": 80, "https": 443}.get(url.scheme)
