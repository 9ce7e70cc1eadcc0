"""The name that a server gives a file: `Content-Disposition` by RFC 6266, made safe to write to."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_PARAMETER = re.compile(rf';\s*({_TOKEN})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))', re.DOTALL)
_EXTENDED = re.compile(r"(utf-8|iso-8859-1)'[^']*'(.*)", re.IGNORECASE | re.DOTALL)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\u202a-\u202e\u2066-\u2069]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def file_name(disposition: str | None) -> str | None:
    """Return the file's name of a `Content-Disposition` header, or None where it has none that could be one.

    It is never a path: of one, the last part is taken. What a file system forbids or hides becomes `_`.
    """
    parameters: dict[str, str] = {}
    for name, quoted, plain in _PARAMETER.findall(disposition or ""):
        parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else plain.strip())
    for text in (_extended(parameters.get("filename*")), parameters.get("filename")):
        name = _safe(text or "")
        if name:
            return name
    return None


def _extended(text: str | None) -> str | None:
    """Return the value of an extended parameter (RFC 8187), or None where it is malformed."""
    match = _EXTENDED.fullmatch(text or "")
    if match is None:
        return None
    try:
        return unquote_to_bytes(match[2]).decode(match[1])
    except ValueError:
        return None


def _safe(text: str) -> str:
    """Return a name that stays in its folder on every system, or an empty one."""
    name = _UNSAFE.sub("_", re.split(r"[/\\]", text)[-1]).strip().rstrip(". ")
    return f"_{name}" if _DEVICES.fullmatch(name) else name
