"""Wire names inside a body: tables that generated code passes along, so that nothing walks annotations at run time.

    Fields({"from_": "from", "items": Each(Fields({"class_": Field("class", Fields({"id_": "id"}))}))})

renames `from_` to `from`, and inside every item of `items` the key `class_` to `class`, and `id_` in that one to `id`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Union

from .shapes import is_iterable, is_object


@dataclass(frozen=True, slots=True)
class Fields:
    """An object: Python key -> wire name, or the table of a value whose own key stays. Other keys stay; `rest`: their values."""

    table: Mapping[str, Union[str, Field, WireNames]]
    rest: WireNames | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A key with another wire name, and the table of its value."""

    name: str
    value: WireNames | None = None


@dataclass(frozen=True, slots=True)
class Each:
    """An array: the table of each item."""

    item: WireNames


@dataclass(frozen=True, slots=True)
class Positions:
    """A tuple: the table of each item by its position, and that of the items behind them."""

    items: tuple[WireNames | None, ...]
    rest: WireNames | None = None


@dataclass(frozen=True, slots=True)
class Values:
    """An object used as a map: the table of each value; keys stay."""

    value: WireNames


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar that has a format, and what makes it of a value."""

    convert: Callable[[object], object]


# A callable stands for a table that refers to itself.
WireNames = Union[Fields, Each, Positions, Values, Scalar, Callable[[], "WireNames"]]


def to_wire(value: object, names: WireNames | None) -> object:
    """Return `value` with its keys renamed and its scalars in their format; one of another shape is returned as it is."""
    match names:
        case None:
            return value
        case Fields():
            return _renamed(value, names) if is_object(value) else value
        case Each():
            return [to_wire(item, names.item) for item in value] if is_iterable(value) else value
        case Positions():
            return _placed(value, names) if is_iterable(value) else value
        case Values():
            return {key: to_wire(item, names.value) for key, item in value.items()} if is_object(value) else value
        case Scalar():
            return names.convert(value)
        case _:
            return to_wire(value, names())


def query_to_wire(query: Mapping[str, object], names: WireNames) -> Mapping[str, object]:
    """Return a query with the keys inside of its values renamed."""
    renamed = to_wire(query, names)
    return renamed if is_object(renamed) else query


def _placed(items: Iterable[object], positions: Positions) -> list[object]:
    """Return the items of a tuple with their keys renamed, each by the table of its position."""
    tables = chain(positions.items, repeat(positions.rest))
    return [to_wire(item, table) for item, table in zip(items, tables)]


def _renamed(value: Mapping[str, object], fields: Fields) -> dict[str, object]:
    """Return an object with the keys of `fields` renamed and their values converted."""
    renamed: dict[str, object] = {}
    for key, item in value.items():
        match fields.table.get(key, fields.rest):
            case None:
                renamed[key] = item
            case str() as name:
                renamed[name] = item
            case Field(name, nested):
                renamed[name] = to_wire(item, nested)
            case nested:
                renamed[key] = to_wire(item, nested)
    return renamed
