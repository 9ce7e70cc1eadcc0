"""Whether an API takes fewer values than it did of what is sent: bounds, lengths, patterns, formats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir

_BOUNDS = {
    "maximum": ("maximum", 1, False),
    "exclusiveMaximum": ("maximum", 1, True),
    "minimum": ("minimum", -1, False),
    "exclusiveMinimum": ("minimum", -1, True),
    "maxLength": ("maxLength", 1, False),
    "minLength": ("minLength", -1, False),
    "maxItems": ("maxItems", 1, False),
    "minItems": ("minItems", -1, False),
    "maxProperties": ("maxProperties", 1, False),
    "minProperties": ("minProperties", -1, False),
}
"""Each keyword with the bound that it sets, 1 where that is an upper one, and whether the bound itself is out."""
_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound that can be compared: the greater `room`, the more values there are. `said` is the keyword with its value."""

    room: tuple[float, bool]
    said: str


@dataclass(frozen=True, slots=True)
class Shift:
    """One restriction that changed, in words."""

    message: str
    tightened: bool


def shifts(old: ir.Restrictions, new: ir.Restrictions) -> Iterator[Shift]:
    """What became of each restriction, in the order of their names."""
    before, after = _bounds(old), _bounds(new)
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was is None or now is None or was.room != now.room:
            tightened = was is None or (now is not None and now.room < was.room)
            yield _shift(name, was.said if was else None, now.said if now else None, tightened)
    yield from _others(_rest(old), _rest(new))


def _others(old: dict[str, object], new: dict[str, object]) -> Iterator[Shift]:
    """Restrictions that have no order; another one may refuse what was taken."""
    for keyword in sorted(old.keys() | new.keys()):
        was, now = old.get(keyword), new.get(keyword)
        if was != now:
            before, after = (f"{keyword} {value}" if value is not None else None for value in (was, now))
            yield _shift(keyword, before, after, now is not None and not _is_wider(keyword, was, now))


def _is_wider(keyword: str, was: object, now: object) -> bool:
    if keyword.endswith("multipleOf") and isinstance(was, (int, float)) and isinstance(now, (int, float)):
        return now != 0 and was % now == 0
    return keyword.endswith("format") and (was, now) in _WIDER_FORMATS


def _bounds(restrictions: ir.Restrictions) -> dict[str, Bound]:
    """The bounds; of two for one side the stricter holds."""
    found: dict[str, Bound] = {}
    for keyword, value in restrictions:
        prefix, _, name = keyword.rpartition(".")
        if name in _BOUNDS and isinstance(value, (int, float)):
            side, sign, exclusive = _BOUNDS[name]
            key = f"{prefix}.{side}" if prefix else side
            bound = Bound((sign * value, not exclusive), f"{keyword} {value}")
            found[key] = min(found.get(key, bound), bound, key=lambda item: item.room)
    return found


def _rest(restrictions: ir.Restrictions) -> dict[str, object]:
    return {keyword: value for keyword, value in restrictions if keyword.rpartition(".")[2] not in _BOUNDS}


def _shift(name: str, was: str | None, now: str | None, tightened: bool) -> Shift:
    return Shift(f"{now or f'no {name}'}, was {was or f'no {name}'}", tightened)
