"""Which of an operation's answers is its value, and which media types are sent and read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from generator.document.types import MediaType, Response

EVENT_STREAM = "text/event-stream"
_LINES = re.compile(
    r"(?:application|text)/(?:(?:x-)?(?:jsonl|jsonlines|ndjson|json-lines|json-seq|json-stream)|stream\+json)"
)
_LINES_SUFFIXES = ("+jsonl", "+ndjson", "+json-seq")
_TEXTS = frozenset(
    f"application/{name}" for name in ("xml", "yaml", "x-yaml", "toml", "javascript", "sql", "graphql", "x-sh")
)
_TEXT_SUFFIXES = ("+xml", "+yaml", "+text")


class MediaKind(Enum):
    """How a body of a media type is read."""

    JSON = "json"
    TEXT = "text"
    EVENTS = "events"
    LINES = "lines"
    BINARY = "binary"


def kind_of(media: MediaType, binary: bool) -> MediaKind:
    """How an answer of a media type is read; `binary` says that its schema stands for bytes, which decides a wildcard."""
    name = bare_name(media)
    if name == EVENT_STREAM:
        return MediaKind.EVENTS
    if _LINES.fullmatch(name) or name.endswith(_LINES_SUFFIXES):
        return MediaKind.LINES
    if is_json(name) or (_is_wildcard(name) and not binary):
        return MediaKind.JSON
    if media.item_schema is not None and not name.startswith("multipart/"):
        return MediaKind.LINES
    if name.startswith("text/") or name in _TEXTS or name.endswith(_TEXT_SUFFIXES):
        return MediaKind.TEXT
    return MediaKind.BINARY


def success_of(responses: Sequence[Response], with_schema: bool = False) -> Response | None:
    """The lowest 2xx answer; one with content goes before one without. Failing that, `default`.

    `with_schema`: one whose content has a schema goes before both.
    """
    successes = sorted((item for item in responses if item.status.startswith("2")), key=lambda item: item.status)
    with_content = [item for item in successes if item.content]
    described = [item for item in with_content if with_schema and any(media.schema for media in item.content)]
    if successes:
        return (described or with_content or successes)[0]
    return next((item for item in responses if item.status == "default"), None)


def json_media(content: Sequence[MediaType]) -> MediaType | None:
    """The JSON among the media types: `application/json`, one with the suffix `+json` (RFC 6839), else a wildcard."""
    for accepts in (is_json, _is_wildcard):
        for media in content:
            if accepts(bare_name(media)):
                return media
    return None


def event_stream(content: Sequence[MediaType]) -> MediaType | None:
    """The server-sent events among the media types."""
    return next((item for item in content if bare_name(item) == EVENT_STREAM), None)


def bare_name(media: MediaType) -> str:
    """The name in lower case, without its parameters."""
    return media.name.partition(";")[0].strip().lower()


def is_json(name: str) -> bool:
    return name in ("application/json", "text/json") or name.endswith("+json")


def _is_wildcard(name: str) -> bool:
    return name in ("*/*", "application/*")
