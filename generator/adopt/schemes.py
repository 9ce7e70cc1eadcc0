"""Writes pagination schemes, and says which methods they are of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.adopt.sdk import PageClass
from generator.adopt.shapes import Many, Plain, Record, Shape, ShapeReader
from generator.identifiers import Casing

_ROLE = "x-stainless-pagination-property"
_KINDS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
_SENT = {
    "cursor": "next_cursor_param",
    "cursor_id": "next_cursor_id_param",
    "offset": "offset_count_param",
    "page_number": "page_number_param",
}
_RECEIVED = {
    "cursor": "next_cursor_field",
    "cursor_url": "cursor_url_field",
    "offset": "offset_count_start_field",
    "page_number": "current_page_number_field",
}
_TOTALS = {"offset": "offset_total_count_field", "page_number": "total_page_count_field"}


def scheme(page: PageClass, shapes: ShapeReader, casing: Casing, optional: Iterable[str]) -> dict[str, Any]:
    """A scheme of `pagination`; `optional` are the fields that not every paginated operation has."""
    roles = dict(_roles(page))
    response = {wire: _field(shape, shapes, (wire,), roles, wire in [*optional]) for wire, shape in page.fields.items()}
    written: dict[str, Any] = {"name": casing.snake(page.name), "type": page.kind}
    if page.in_body:
        written["param_location"] = "body"
    if page.parameter is not None:
        kind = "integer" if page.kind in ("offset", "page_number") else "string"
        written["request"] = {page.parameter: {"type": kind, _ROLE: {"purpose": _SENT[page.kind]}}}
    else:
        written["request"] = {}
    if page.kind == "cursor_id":
        item = {
            "type": "object",
            "properties": {page.value[-1]: {"type": "string", _ROLE: {"purpose": "cursor_item_id"}}},
        }
        response[page.items[0]]["items"] = item
    return {**written, "response": response}


def is_describable(page: PageClass) -> bool:
    """Whether a scheme can say where the items of a page are, and what asks for the next."""
    needed = {"cursor_url": bool(page.value), "fake_page": True}
    asks = page.parameter is not None and (bool(page.value) or page.kind in ("offset", "page_number"))
    return bool(page.items) and needed.get(page.kind, asks)


def _roles(page: PageClass) -> Iterable[tuple[tuple[str, ...], str]]:
    """Paths of fields -> what they are for."""
    yield page.items, "items"
    if page.value and page.kind in _RECEIVED:
        yield page.value, _RECEIVED[page.kind]
    if page.more:
        yield page.more, "has_next_page"
    if page.total:
        yield page.total, _TOTALS[page.kind]


def _field(
    shape: Shape, shapes: ShapeReader, path: tuple[str, ...], roles: Mapping[tuple[str, ...], str], optional: bool
) -> dict[str, Any]:
    seen = shapes.seen_through(shape)
    written: dict[str, Any] = {}
    match seen:
        case Many():
            written["type"] = "array"
        case Record(fields):
            inner = {name: _field(value, shapes, (*path, name), roles, False) for name, value in fields.items()}
            written = {"type": "object", "properties": inner}
        case Plain(name) if name in _KINDS:
            written["type"] = _KINDS[name]
    role: dict[str, Any] = {"purpose": roles[path]} if path in roles else {}
    if optional:
        role["required"] = False
    return {**written, **({_ROLE: role} if role else {})}
