"""What the items of a stream are: in OpenAPI 3.2 `itemSchema` describes a whole event, whose `data` is the item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.analysis.media_types import EVENT_STREAM, MediaKind, bare_name, kind_of
from generator.analysis.references import Resolve, seen_through
from generator.document.types import MediaType, Schema

_FIELDS = frozenset({"data", "event", "id", "retry"})
"""What an event consists of (OpenAPI 3.2, 4.14.4, Special Considerations for Server-Sent Events)."""

_DEEPEST = 8
"""How many choices may stand in one another around an event."""


def schema_of(media: MediaType, resolve: Resolve) -> Schema | None:
    """The schema of an answer's value, or of each item where it is a stream; None where the document has none."""
    kind = kind_of(media, binary=False)
    return item_of(media, resolve) if kind in (MediaKind.EVENTS, MediaKind.LINES) else media.schema


def item_of(media: MediaType, resolve: Resolve) -> Schema | None:
    """The schema of a stream's items; None where the document does not describe them."""
    if media.item_schema is None:
        return _item_of_array(media, resolve)
    if bare_name(media) != EVENT_STREAM:
        return media.item_schema
    contents = [content for _, content in _envelopes(media.item_schema, resolve, _DEEPEST)]
    if not contents:
        return media.item_schema
    first, *others = {schema.ref or schema.pointer: schema for schema in contents}.values()
    return replace(Schema(media.item_schema.pointer), one_of=(first, *others)) if others else first


def items_by_name(media: MediaType, resolve: Resolve) -> dict[str, Schema]:
    """What `data` holds in the events of each name; empty where a name does not tell it of every event."""
    if media.item_schema is None or bare_name(media) != EVENT_STREAM:
        return {}
    envelopes = list(_envelopes(media.item_schema, resolve, _DEEPEST))
    named = {name: content for name, content in envelopes if name is not None}
    return named if len(named) == len(envelopes) > 1 else {}


def _item_of_array(media: MediaType, resolve: Resolve) -> Schema | None:
    """Before 3.2, `schema` of JSON lines was that of a line, or of all lines as one array."""
    if media.schema is None or bare_name(media) == EVENT_STREAM:
        return media.schema
    whole = seen_through(media.schema, resolve)
    return whole.items if whole.types == ("array",) and whole.items is not None else media.schema


def _envelopes(event: Schema, resolve: Resolve, depth: int) -> Iterator[tuple[str | None, Schema]]:
    """Each kind of event: its name, if it has one, and what its `data` holds, which is its `contentSchema`, or text.

    Nothing where the schema describes no event.
    """
    event = seen_through(event, resolve)
    properties = {name: seen_through(schema, resolve) for name, schema in event.properties}
    data = properties.get("data")
    if data is not None and (_is_text(data) or _is_event(properties)):
        yield _constant(properties.get("event")), data.content_schema or Schema(data.pointer, types=("string",))
    if depth:
        for member in (*event.one_of, *event.any_of, *event.all_of):
            yield from _envelopes(member, resolve, depth - 1)


def _constant(schema: Schema | None) -> str | None:
    """The one text that a schema allows."""
    values = () if schema is None else schema.enum or (schema.const,)
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def _is_event(properties: Mapping[str, Schema]) -> bool:
    """Whether an object has the fields of an event and nothing else, more than `data`, which is text of no special kind."""
    return len(properties) > 1 and _FIELDS >= properties.keys() and properties["data"].types == ("string",)


def _is_text(data: Schema) -> bool:
    """Whether `data` is the field of an event, which is text; an object of the API's own may have one, too."""
    return data.content_schema is not None or data.content_media_type is not None
