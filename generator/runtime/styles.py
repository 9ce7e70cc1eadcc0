"""Parameters in the forms that OpenAPI names (Parameter Object, Style Values), where they differ from what the client does.

The tables of RFC 6570 stand behind them: `simple` is `{n}`, `label` is `{.n}`, `matrix` is `{;n}`, `form` is `{?n}`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, cast
from urllib.parse import quote

from .body import encode_json
from .escaping import (
    RESERVED_IN_COOKIE,
    RESERVED_IN_PATH,
    RESERVED_IN_QUERY,
    Escape,
    ascii_json,
    dotless,
    percent,
    plus,
    query_name,
    sparing,
    whole_cookie,
)
from .paths import Written, checked_segment, path_text
from .profile import QueryFormat
from .query import pairs_of
from .shapes import is_collection, is_object
from .types import is_given

_REPEATED = QueryFormat(nested="brackets", arrays="repeat")


@dataclass(frozen=True, slots=True)
class Style:
    """How a parameter is written. `reserved` leaves reserved characters alone, `empty` sends `n=` for an empty array."""

    name: Literal["form", "spaceDelimited", "pipeDelimited", "deepObject", "simple", "label", "matrix", "cookie"]
    explode: bool
    reserved: bool = False
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """A parameter that is a document of its own. `whole`: it is the whole query string (OpenAPI 3.2, `querystring`)."""

    kind: Literal["json", "form", "text"]
    whole: bool = False


_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_PLAIN_COOKIE = Style("form", explode=True)


def styled_query(values: Mapping[str, object], styles: Mapping[str, Style | Content]) -> dict[str, object]:
    """Return query parameters with those that have a style written in it; the others stay as they are.

    Raises ValueError for what a style cannot hold, TypeError for what no URL can.
    """
    return {name: _in_query(name, value, styles.get(name)) for name, value in values.items()}


def styled_path(name: str, value: object, style: Style | Content) -> object:
    """Return a path parameter written in a style. Raises ValueError when it would be empty or leave its segment."""
    if value is None or not is_given(value):
        return value
    with _faults_of(name):
        text = percent(_content(value, style)) if isinstance(style, Content) else _in_path(name, value, style)
    return Written(checked_segment(name, text))


def styled_headers(values: Mapping[str, object], styles: Mapping[str, Style | Content]) -> dict[str, object]:
    """Return header parameters as text where they have a style; the others stay as they are."""
    return {name: _in_header(name, value, styles.get(name)) for name, value in values.items()}


def cookie_header(values: Mapping[str, object], styles: Mapping[str, Style | Content] | None = None) -> str | None:
    """Return the Cookie header (RFC 6265, 4.2.1) of cookie parameters, None when none of them has a value."""
    styles = styles or {}
    pairs = [pair for name, value in values.items() for pair in _in_cookie(name, value, styles.get(name))]
    return "; ".join(pairs) or None


# ---- places


def _in_query(name: str, value: object, style: Style | Content | None) -> object:
    if style is None or value is None or not is_given(value):
        return value
    with _faults_of(name):
        if isinstance(style, Content) and style.whole:
            text = _content(value, style)
            return Written(text if style.kind == "form" else percent(text))
        escape = sparing(RESERVED_IN_QUERY) if isinstance(style, Style) and style.reserved else percent
        return Written("&".join(_form(name, value, style, escape)))


def _in_path(name: str, value: object, style: Style) -> str:
    escape = sparing(RESERVED_IN_PATH) if style.reserved else percent
    match style.name:
        case "matrix":
            return _matrix(name, value, style, escape)
        case "label" if not _has_items(value):
            return ""
        case "label" if style.explode and not _is_scalar(value):
            return "." + _joined(value, style, dotless(escape), ".")
        case "label":
            return "." + _joined(value, style, escape, ",")
        case _:
            return _joined(value, style, escape, ",")


def _in_header(name: str, value: object, style: Style | Content | None) -> object:
    if style is None or value is None or not is_given(value):
        return value
    with _faults_of(name):
        if isinstance(style, Content):
            return ascii_json(_content(value, style))
        return _joined(value, style, str, ",") if _has_items(value) else None


def _in_cookie(name: str, value: object, style: Style | Content | None) -> list[str]:
    if value is None or not is_given(value):
        return []
    style = style or _PLAIN_COOKIE
    escape: Escape = percent
    if isinstance(style, Style) and style.name == "cookie":
        escape = whole_cookie
    elif isinstance(style, Style) and style.reserved:
        escape = sparing(RESERVED_IN_COOKIE)
    with _faults_of(name):
        return list(_form(name, value, style, escape))


@contextmanager
def _faults_of(name: str) -> Generator[None]:
    """Say which parameter it is that cannot be written."""
    try:
        yield
    except RecursionError:
        raise ValueError(f"parameter {name!r} is nested too deeply") from None
    except UnicodeEncodeError:
        raise ValueError(f"parameter {name!r} is not valid Unicode") from None
    except (TypeError, ValueError) as error:
        raise type(error)(f"parameter {name!r} cannot be sent: {error}") from None


# ---- styles


def _form(name: str, value: object, style: Style | Content, escape: Escape) -> Iterator[str]:
    """Yield the `n=text` pairs of a parameter, as a query and a cookie have them."""
    if isinstance(style, Content):
        yield f"{query_name(name)}={escape(_content(value, style))}"
    elif _is_scalar(value):
        yield f"{query_name(name)}={escape(path_text(value))}"
    elif style.empty and not _has_items(value):
        yield f"{query_name(name)}="
    elif style.explode:
        names = escape if style.name == "cookie" else query_name
        yield from (f"{names(key)}={escape(text)}" for key, text in _exploded(name, value, style))
    else:
        yield from _delimited(name, value, style, escape)


def _exploded(name: str, value: object, style: Style) -> Iterator[tuple[str, str]]:
    """Yield a pair an item or member; what is nested in a member has its keys in brackets."""
    if is_object(value) and style.name != "deepObject":
        for key, item in value.items():
            yield from pairs_of(str(key), item, _REPEATED)
    else:
        yield from pairs_of(name, value, _REPEATED)


def _delimited(name: str, value: object, style: Style, escape: Escape) -> Iterator[str]:
    """Yield one pair with all items, or with all keys and values in turn; none when there are none."""
    delimiter = _DELIMITERS.get(style.name)
    texts = list(_flat(value))
    if delimiter is not None and any(delimiter in text for text in texts):
        raise ValueError(f"an item holds {delimiter!r}, which stands between the items")
    if texts:
        yield f"{query_name(name)}=" + (quote(delimiter) if delimiter else ",").join(map(escape, texts))


def _joined(value: object, style: Style, escape: Escape, separator: str) -> str:
    if is_object(value) and style.explode:
        return separator.join(f"{escape(key)}={escape(text)}" for key, text in _members(value))
    return separator.join(map(escape, _flat(value)))


def _matrix(name: str, value: object, style: Style, escape: Escape) -> str:
    """Return `;n=a`; what is empty has no equals sign (RFC 6570, 3.2.7)."""
    if is_object(value) and style.explode:
        pairs = list(_members(value))
    elif is_collection(value) and style.explode:
        pairs = [(name, text) for text in _flat(value)]
    else:
        text = _equals(_joined(value, style, escape, ","))
        return f";{percent(name)}{text}" if _has_items(value) else ""
    return "".join(f";{percent(key)}{_equals(escape(text))}" for key, text in pairs)


def _equals(text: str) -> str:
    return f"={text}" if text else ""


def _flat(value: object) -> Iterator[str]:
    """Yield the texts of the items of an array, of the keys and values of an object, or of a scalar."""
    if is_object(value):
        yield from (text for member in _members(value) for text in member)
    elif is_collection(value):
        items = cast("Iterable[object]", value)
        yield from (path_text(item) for item in items if item is not None and is_given(item))
    else:
        yield path_text(value)


def _has_items(value: object) -> bool:
    """Return whether there is anything to send: a scalar, or an array or object in which something stands."""
    if is_object(value):
        value = value.values()
    return _is_scalar(value) or any(item is not None and is_given(item) for item in cast("Iterable[object]", value))


def _members(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, item in value.items():
        if item is not None and is_given(item):
            yield str(key), path_text(item)


# ---- content


def _content(value: object, content: Content) -> str:
    """Return a value as a document of its media type, not escaped; a form is escaped in itself."""
    match content.kind:
        case "json":
            return _json(value)
        case "form":
            return "&".join(f"{plus(name)}={plus(text)}" for name, text in _fields(value))
        case "text":
            return path_text(value)


def _fields(value: object) -> Iterator[tuple[str, str]]:
    """Yield the fields of a form (OpenAPI, Encoding Object, defaults): arrays repeated, objects as JSON."""
    if not is_object(value):
        raise TypeError(f"a form must be a mapping, not {type(value).__name__}")
    for name, item in value.items():
        for single in item if is_collection(item) else [item]:
            if single is not None and is_given(single):
                yield str(name), _json(single) if is_object(single) else path_text(single)


def _json(value: object) -> str:
    return encode_json(value).decode()


def _is_scalar(value: object) -> bool:
    return not is_object(value) and not is_collection(value)
