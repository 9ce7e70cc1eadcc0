"""Why a server refused a request, in a line: what its answer says, in whichever of the usual forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .shapes import is_array, is_object

_LONGEST = 300  # characters of a body that has no message of its own
_MOST = 10  # entries of a list of faults
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)


def reason(body: object | None) -> str | None:
    """Return why, by a decoded body, or None where it does not say.

    These are read, in this order: `message`; the same of `error`; `detail`, a text, an object with a `message`, or a list
    of places and messages;
    `title` with `detail` (RFC 9457) or with `errors`; `error_description` (RFC 6749); `errors`; `error`.
    """
    return _said(body) if is_object(body) else _joined(body) if is_array(body) else None


def beginning(text: str) -> str | None:
    """Return the beginning of a body that does not say why, in a line; of a page its title."""
    page = _TITLE.search(text[:10_000])
    line = " ".join((page[1] if page else text[: 10 * _LONGEST]).encode("utf-8", "replace").decode().split())
    return (line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}...") or None


def _said(body: Mapping[str, object]) -> str | None:
    error, detail, title = body.get("error"), _detail(body.get("detail")), _text(body.get("title"))
    inner: Mapping[str, object] = error if is_object(error) else {}
    return (
        _text(body.get("message"))
        or _text(inner.get("message"))
        or (f"{title}: {detail}" if title and detail else detail)
        or _titled(title, _faults(body.get("errors")))
        or _text(body.get("error_description"))
        or _text(error)
        or (_said(inner) if inner else None)
    )


def _detail(value: object) -> str | None:
    """Return what is wrong: a text, the message of an error in parts, or faults with their places."""
    message = _text(value.get("message")) or _text(value.get("msg")) if is_object(value) else None
    return message or _faults(value)


def _titled(title: str | None, faults: str | None) -> str | None:
    return ": ".join(part for part in (title, faults) if part) or None


def _faults(value: object) -> str | None:
    """Return a text as it is, a list of faults or a map from places to faults in a line."""
    if is_object(value):
        pairs = ((place, _faults(fault)) for place, fault in value.items())
        return _one_line(f"{place}: {fault}" for place, fault in pairs if fault)
    return _joined(value) if is_array(value) else _text(value)


def _joined(faults: object) -> str | None:
    return _one_line(filter(None, map(_fault, faults))) if is_array(faults) else None


def _fault(value: object) -> str | None:
    """Return one of several faults: a text, or an object with a message and perhaps the place that it is about."""
    if not is_object(value):
        return _text(value)
    message = _text(value.get("msg")) or _said(value)
    place = value.get("loc")
    return f"{'.'.join(map(str, place))}: {message}" if message and is_array(place) and place else message


def _one_line(faults: Iterator[str]) -> str | None:
    """Return faults behind one another, of very many the first."""
    texts = list(faults)
    more = [f"and {len(texts) - _MOST} more"] if len(texts) > _MOST else []
    return "; ".join((*texts[:_MOST], *more)) or None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
