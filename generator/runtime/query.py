"""Query strings: arrays and nested objects in the formats that the configuration can ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast
from urllib.parse import quote

from .paths import Written, path_text
from .profile import QueryFormat
from .shapes import is_collection
from .types import is_given


def query_string(parameters: Mapping[str, object], style: QueryFormat) -> str:
    """Return `parameters` as a query string, without `?`; values that are None or `omit` are left out.

    Raises ValueError for text that is not valid Unicode and for values that hold themselves, TypeError for other types.
    """
    parts: list[str] = []
    name = ""
    try:
        for name, value in parameters.items():
            parts += _parts(name, value, style)
    except UnicodeEncodeError:
        raise ValueError(f"query parameter {name!r} is not valid Unicode") from None
    except RecursionError:
        raise ValueError(f"query parameter {name!r} is nested too deeply") from None
    except TypeError as error:
        raise TypeError(f"query parameter {name!r} cannot be sent: {error}") from None
    return "&".join(parts)


def flattened(fields: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a form as pairs; arrays and objects in brackets."""
    style = QueryFormat(nested="brackets", arrays="brackets")
    for name, value in fields.items():
        yield from pairs_of(name, value, style)


def _parts(name: str, value: object, style: QueryFormat) -> Iterator[str]:
    """Yield what stands between the `&` for one parameter; what is written already may be nothing."""
    if isinstance(value, Written):
        yield from [value] if value else []
    else:
        for key, text in pairs_of(name, value, style):
            yield f"{quote(key, safe='[]')}={quote(text, safe='')}"


def pairs_of(name: str, value: object, style: QueryFormat) -> Iterator[tuple[str, str]]:
    """Yield the `name=text` pairs of one parameter."""
    if value is None or not is_given(value):
        return
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            yield from pairs_of(f"{name}.{key}" if style.nested == "dots" else f"{name}[{key}]", item, style)
    elif is_collection(value):
        yield from _array_pairs(name, value, style)
    else:
        yield name, path_text(value)


def _array_pairs(name: str, items: Iterable[object], style: QueryFormat) -> Iterator[tuple[str, str]]:
    """Yield the pairs of an array."""
    present = [item for item in items if item is not None and is_given(item)]
    if style.arrays == "comma":
        if present:
            yield name, ",".join(map(path_text, present))
        return
    for index, item in enumerate(present):
        suffix = {"repeat": "", "brackets": "[]", "indices": f"[{index}]"}[style.arrays]
        yield from pairs_of(name + suffix, item, style)
