"""What media types carry: JSON's values in another notation, or something of their own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.analysis.references import Resolve, seen_through
from generator.document.types import Schema

_NOTATIONS = frozenset(("json", "xml", "yaml", "x-yaml", "cbor", "msgpack", "x-msgpack", "vnd.msgpack", "protobuf"))
_NOTATIONS_BY_NAME = frozenset(("application/x-www-form-urlencoded", "application/x-protobuf", "*/*", "application/*"))
_STREAMS = frozenset(("text/event-stream", "text/x-ndjson"))


def is_notation(name: str) -> bool:
    """Whether a media type, without parameters, is text or a way to write what JSON writes; not files, not streams."""
    kind, _, subtype = name.partition("/")
    if name in _STREAMS:
        return False
    return kind == "text" or name in _NOTATIONS_BY_NAME or subtype.rpartition("+")[2] in _NOTATIONS


def is_binary(schema: Schema, resolve: Resolve) -> bool:
    """Whether a schema stands for bytes or, as items, for a list of them (OpenAPI, Considerations for File Uploads)."""
    schema = seen_through(schema, resolve)
    schema = seen_through(schema.items, resolve) if schema.items is not None else schema
    is_media = schema.content_media_type is not None and schema.content_encoding is None
    return schema.format == "binary" or (is_media and schema.content_media_type != "application/json")


def properties_of(schema: Schema | None, resolve: Resolve) -> Iterator[Schema]:
    """The schemas of an object's properties, those of its `allOf` included."""
    waiting, passed = [schema] if schema is not None else [], dict[str, None]()
    while waiting:
        current = seen_through(waiting.pop(), resolve)
        if current.pointer not in passed:
            passed.setdefault(current.pointer)
            yield from (member for _, member in current.properties)
            waiting.extend(current.all_of)
