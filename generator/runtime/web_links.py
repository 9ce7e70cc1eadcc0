"""The `Link` header (RFC 8288): which URL a response names as the one that comes next."""

from __future__ import annotations

import re

_LINK = re.compile(r"\s*(?:,\s*)*<([^>]*)>")
_PARAMETER = re.compile(r'\s*;\s*([^\s=;,"]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?')


def next_link(header: str) -> str | None:
    """Return the target of the first link with the relation type `next`; None where there is none."""
    end = 0
    while (link := _LINK.match(header, end)) is not None:
        end = link.end()
        parameters: dict[str, str] = {}
        while (parameter := _PARAMETER.match(header, end)) is not None:
            end = parameter.end()
            name, quoted, token = parameter.groups()
            parameters.setdefault(name.lower(), _unescaped(quoted) if quoted is not None else token or "")
        if "next" in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
            return link[1].strip()
    return None


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
