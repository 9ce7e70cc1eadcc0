"""Pagination schemes that a document's operations look like, for a configuration to start from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.analysis.media_types import json_media, success_of
from generator.analysis.references import seen_through
from generator.config.page_roles import EXTENSION, USUAL_NAMES
from generator.document.types import Document, Operation, Schema
from generator.identifiers import Casing

Scheme: TypeAlias = "dict[str, Any]"
"""A scheme as the configuration has it."""

_SIZES = frozenset("limit size per_page page_size count max_results".split())
"""What asks for the number of items on a page, in snake case."""

_COUNTED = {
    "offset": ("offset_count_param", ("offset_count_start_field", "offset_total_count_field")),
    "page_number": ("page_number_param", ("current_page_number_field", "total_page_count_field")),
}


def recognised(document: Document) -> list[Scheme]:
    """The schemes, those with most fields first, since the first that an operation fits is its own."""
    schemes: dict[tuple[object, ...], Scheme] = {}
    for operation in document.operations:
        answer = _Listed.of(operation, document)
        scheme = _scheme(answer) if answer is not None else None
        if scheme is not None:
            schemes.setdefault((scheme["type"], *scheme["request"], None, *scheme["response"]), scheme)
    ordered = sorted(schemes.values(), key=lambda scheme: -len(scheme["response"]))
    return [{"name": name, **scheme} for name, scheme in zip(_names(ordered), ordered)]


def _names(schemes: Sequence[Scheme]) -> Iterator[str]:
    """`offset_page`, and with a number behind it where there are several of the type."""
    seen: dict[str, int] = {}
    for scheme in schemes:
        kind = scheme["type"]
        name = "page" if kind == "page_number" else f"{kind}_page"
        seen[kind] = seen.get(kind, 0) + 1
        yield name if seen[kind] == 1 else f"{name}_{seen[kind]}"


@dataclass(frozen=True, slots=True)
class _Listed:
    """An operation that answers a list: what it sends in the query, and the fields around the items, by their names.

    `item` is the schema of the items, `items` the name of their field, None where they are the body.
    """

    sent: Mapping[str, Schema]
    fields: Mapping[str, Schema]
    items: str | None
    item: Schema
    links: bool

    @staticmethod
    def of(operation: Operation, document: Document) -> _Listed | None:
        response = success_of(operation.responses)
        media = json_media(response.content) if response is not None else None
        if operation.verb not in ("get", "post") or response is None or media is None or media.schema is None:
            return None
        see: Callable[[Schema], Schema] = lambda schema: seen_through(schema, document.schema)  # noqa: E731
        body = see(media.schema)
        fields = {name: see(schema) for name, schema in body.properties}
        name = None if body.types == ("array",) else _items_in(fields)
        whole = body if body.types == ("array",) else fields.get(name or "")
        if whole is None or whole.items is None:
            return None
        parameters = [item for item in operation.parameters if item.location == "query" and item.schema is not None]
        sent = {item.name: see(item.schema) for item in parameters if item.schema is not None}
        links = any(header.lower() == "link" for header in response.headers)
        return _Listed(sent, fields, name, see(whole.items), links)

    def named(self, purpose: str, *, type_: str) -> str | None:
        """The parameter or field that is usually called like one of a purpose, if it is of a type."""
        members = self.sent if purpose.endswith("_param") else self.fields
        for usual in USUAL_NAMES[purpose]:
            for name, schema in members.items():
                if Casing().snake(name) == usual and type_ in _types(schema):
                    return name
        return None


def _items_in(fields: Mapping[str, Schema]) -> str | None:
    """The field with the items: the only array, or the one of a usual name."""
    arrays = [name for name, schema in fields.items() if "array" in _types(schema)]
    usual = [name for name in arrays if Casing().snake(name) in USUAL_NAMES["items"]]
    return arrays[0] if len(arrays) == 1 else usual[0] if len(usual) == 1 else None


def _types(schema: Schema) -> tuple[str, ...]:
    """The types of a schema; of a choice between a type and null, those in it."""
    inner = [name for member in (*schema.any_of, *schema.one_of) for name in member.types]
    return (*schema.types, *inner)


def _scheme(answer: _Listed) -> Scheme | None:
    """What an operation is paginated by: a cursor, a URL, the last item, or a count of items or pages."""
    return _by_cursor(answer) or _by_url(answer) or _by_item(answer) or _by_count(answer)


def _by_cursor(answer: _Listed) -> Scheme | None:
    parameter = answer.named("next_cursor_param", type_="string")
    cursor = answer.named("next_cursor_field", type_="string")
    if parameter is None or cursor is None:
        return None
    return _written("cursor", answer, {parameter: "next_cursor_param"}, {cursor: "next_cursor_field"})


def _by_url(answer: _Listed) -> Scheme | None:
    if answer.links:
        scheme = _written("cursor_url", answer, {}, {})
        link = {"purpose": "cursor_url_field", "from_header": "Link"}
        return {**scheme, "response": {**scheme["response"], "next_link": {"type": "string", EXTENSION: link}}}
    url = answer.named("cursor_url_field", type_="string")
    is_url = url is not None and (
        answer.fields[url].format == "uri" or {"url", "link"} & {*Casing().snake(url).split("_")}
    )
    return None if url is None or not is_url else _written("cursor_url", answer, {}, {url: "cursor_url_field"})


def _by_item(answer: _Listed) -> Scheme | None:
    parameter = answer.named("next_cursor_id_param", type_="string")
    more = answer.named("has_next_page", type_="boolean")
    if parameter is None or more is None or "id" not in dict(answer.item.properties):
        return None
    return _written("cursor_id", answer, {parameter: "next_cursor_id_param"}, {})


def _by_count(answer: _Listed) -> Scheme | None:
    """A count is one of pages only beside the size of a page: `page` alone may be anything."""
    size = next((name for name in answer.sent if Casing().snake(name) in _SIZES), None)
    for kind, (purpose, purposes) in _COUNTED.items():
        parameter = answer.named(purpose, type_="integer")
        if size is None or parameter is None:
            continue
        named = {name: item for item in purposes if (name := answer.named(item, type_="integer"))}
        scheme = _written(kind, answer, {parameter: purpose}, named)
        first = _first(answer.sent[parameter])
        if first is not None and purposes[0] not in named.values():
            scheme["request"][parameter] = {"type": "integer", "default": first, **scheme["request"][parameter]}
        return {**scheme, "request": {**scheme["request"], size: {"type": "integer"}}}
    return None


def _first(parameter: Schema) -> int | None:
    """Where counting begins, if the document says so."""
    for value in (parameter.default, parameter.restrictions.get("minimum")):
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return None


def _written(kind: str, answer: _Listed, sent: Mapping[str, str], fields: Mapping[str, str]) -> Scheme:
    """A scheme with the purposes of parameters and fields."""
    items: dict[str, object] = {"purpose": "items"}
    if answer.items is None:
        items["is_top_level_array"] = True
    more = answer.named("has_next_page", type_="boolean")
    response: dict[str, Any] = {answer.items or "items": {"type": "array", EXTENSION: items}}
    for name, purpose in {**fields, **({more: "has_next_page"} if more else {})}.items():
        response[name] = {"type": _plain_type(answer.fields[name]), EXTENSION: {"purpose": purpose}}
    request = {name: {"type": _plain_type(answer.sent[name]), EXTENSION: {"purpose": sent[name]}} for name in sent}
    return {"type": kind, "request": request, "response": response}


def _plain_type(schema: Schema) -> str:
    return next(name for name in _types(schema) if name != "null")
