"""Where the next page of a list is, by what a page holds and what was asked for. No I/O.

Values within pages and items are led to by *paths* of wire names: a page is a model, but what a server sends that does not
have the form which the API describes stays as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from .request import Call
from .shapes import is_array, is_object
from .types import is_given

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What asks for another page: one parameter with its value, or a URL."""

    params: Mapping[str, object] | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class FromHeader:
    """A field of a page that comes in a response header. `read` is what to make of the header's text, None: nothing."""

    field: str
    header: str
    read: Callable[[str], str | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """What all kinds of pages have. By itself, a page that has no other behind it.

    `has_next` leads to a boolean that says whether there is a next page, `in_body` that the parameter is sent in the body,
    `is_array` that the body is the array of items.
    """

    items: Path
    has_next: Path | None = None
    in_body: bool = False
    is_array: bool = False
    continues_when_empty: bool = False
    headers: tuple[FromHeader, ...] = ()

    def items_of(self, page: object) -> Sequence[Any]:
        """Return the items of a page; none where the server sent something else in their place."""
        items = value_at(page, self.items)
        return items if is_array(items) else ()

    def next_info(self, page: object, call: Call) -> PageInfo | None:
        """Return what asks for the page behind the one that `call` gave; None at the end."""
        if not self.continues_when_empty and not self.items_of(page):
            return None
        if self.has_next is not None and value_at(page, self.has_next) is False:
            return None
        return self.following(page, call)

    def following(self, page: object, call: Call) -> PageInfo | None:
        """Return what asks for the next page as far as this kind of pages knows."""
        return None

    def sent(self, call: Call, name: str) -> object:
        """Return what a call sent for a parameter; None where it left it out."""
        layers = (call.extra_body, call.body) if self.in_body else (call.extra_query, call.query)
        for layer in layers:
            if is_object(layer) and name in layer and is_given(layer[name]):
                return cast(object, layer[name])
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class ByCursor(Paging):
    """The page holds the cursor of the next one. A call that sent `back_parameter` goes the other way."""

    parameter: str
    value: Path
    back_parameter: str | None = None
    back_value: Path | None = None

    def following(self, page: object, call: Call) -> PageInfo | None:
        parameter, path = self.parameter, self.value
        if self.back_parameter is not None and self.back_value is not None:
            if self.sent(call, self.back_parameter) is not None:
                parameter, path = self.back_parameter, self.back_value
        cursor = value_at(page, path)
        return None if cursor is None or cursor == "" else PageInfo({parameter: cursor})


@dataclass(frozen=True, slots=True, kw_only=True)
class ByItem(Paging):
    """The last item's ID asks for what comes behind it; the first one's, for what comes before it."""

    parameter: str
    value: Path = ("id",)
    back_parameter: str | None = None

    def following(self, page: object, call: Call) -> PageInfo | None:
        items = self.items_of(page)
        if not items:
            return None
        parameter, item = self.parameter, items[-1]
        if self.back_parameter is not None and self.sent(call, self.back_parameter) is not None:
            parameter, item = self.back_parameter, items[0]
        identity = value_at(item, self.value)
        return None if identity is None else PageInfo({parameter: identity})


@dataclass(frozen=True, slots=True, kw_only=True)
class ByURL(Paging):
    """The page holds the URL of the next one, whole or relative to its own."""

    value: Path

    def following(self, page: object, call: Call) -> PageInfo | None:
        url = value_at(page, self.value)
        return PageInfo(url=url) if isinstance(url, str) and url else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ByOffset(Paging):
    """The next page begins behind as many items as there were so far."""

    parameter: str
    start: Path | None = None
    total: Path | None = None
    first: int = 0

    def following(self, page: object, call: Call) -> PageInfo | None:
        begin = _first_number(_number_at(page, self.start), self.sent(call, self.parameter), self.first)
        offset = begin + len(self.items_of(page))
        total = _number_at(page, self.total)
        return None if total is not None and offset >= total else PageInfo({self.parameter: offset})


@dataclass(frozen=True, slots=True, kw_only=True)
class ByNumber(Paging):
    """Pages have numbers."""

    parameter: str
    start: Path | None = None
    total: Path | None = None
    first: int = 1

    def following(self, page: object, call: Call) -> PageInfo | None:
        number = _first_number(_number_at(page, self.start), self.sent(call, self.parameter), self.first)
        total = _number_at(page, self.total)
        return None if total is not None and number >= total else PageInfo({self.parameter: number + 1})


def value_at(value: object, path: Path) -> object:
    """Return what a path of wire names leads to; None where there is nothing."""
    for wire in path:
        value = _member(value, wire)
    return value


def _member(value: object, wire: str) -> object:
    """Return the member of an object, be it a model or decoded JSON, by its wire name."""
    if is_object(value):
        return cast(object, value.get(wire))
    fields: Mapping[str, Any] = getattr(type(value), "model_fields", {})
    for name, field in fields.items():
        if (field.alias or name) == wire:
            return getattr(value, name, None)
    extra: Mapping[str, object] = getattr(value, "__pydantic_extra__", None) or {}
    return extra.get(wire)


def _number_at(value: object, path: Path | None) -> int | None:
    return None if path is None else _number(value_at(value, path))


def _number(value: object) -> int | None:
    """Return a count, which servers also send as text."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _first_number(answered: int | None, sent: object, first: int) -> int:
    """Return where a page is: what it says itself, else what was asked for, else the first place."""
    if answered is not None:
        return answered
    asked = _number(sent)
    return first if asked is None else asked
