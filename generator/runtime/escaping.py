"""How the texts of parameters are escaped, by the place that they stand in (RFC 3986, RFC 6570, WHATWG URL)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus

Escape = Callable[[str], str]

# What `allowReserved` leaves alone: RFC 3986, 2.2, without what would end the parameter or the place that it stands in.
RESERVED_IN_QUERY = ":/?@!$'()*,;="
RESERVED_IN_PATH = ":@!$&'()*+,;="
RESERVED_IN_COOKIE = ":/?@!$'()*="

_TRIPLES = re.compile(r"(%[0-9A-Fa-f]{2})")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def percent(text: str) -> str:
    """Return text with all but unreserved characters as triples."""
    return quote(text, safe="")


def query_name(text: str) -> str:
    """Return the name of a parameter, whose brackets servers read as they are."""
    return quote(text, safe="[]")


def plus(text: str) -> str:
    """Return text as WHATWG URL says for `application/x-www-form-urlencoded`."""
    return quote_plus(text, safe="*").replace("~", "%7E")


def sparing(safe: str) -> Escape:
    """Return what escapes all but reserved characters and triples such as `%2F` (RFC 6570, 3.2.3)."""
    return lambda text: "".join(
        part if index % 2 else quote(part, safe=safe) for index, part in enumerate(_TRIPLES.split(text))
    )


def dotless(escape: Escape) -> Escape:
    """Return what escapes dots as well, where they stand between items."""
    return lambda text: escape(text).replace(".", "%2E")


def whole_cookie(text: str) -> str:
    """Return a cookie's text as it is (OpenAPI 3.2, style `cookie`)."""
    if ";" in text:
        raise ValueError("a semicolon ends a cookie")
    return text


def ascii_json(text: str) -> str:
    """Return JSON with other characters than ASCII as escapes, since headers carry ASCII."""
    return _NOT_ASCII.sub(lambda match: json.dumps(match[0])[1:-1], text)
