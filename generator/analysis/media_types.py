"""Which of an operation's answers is its value, and which media types are sent and read."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.types import MediaType, Response

EVENT_STREAM = "text/event-stream"


def success_of(responses: Sequence[Response]) -> Response | None:
    """The lowest 2xx answer; one with content goes before one without. Failing that, `default`."""
    successes = sorted((item for item in responses if item.status.startswith("2")), key=lambda item: item.status)
    with_content = [item for item in successes if item.content]
    if with_content or successes:
        return (with_content or successes)[0]
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
    return next((item for item in content if item.name == EVENT_STREAM), None)


def bare_name(media: MediaType) -> str:
    """The name in lower case, without its parameters."""
    return media.name.partition(";")[0].strip().lower()


def is_json(name: str) -> bool:
    return name == "application/json" or name.endswith("+json")


def _is_wildcard(name: str) -> bool:
    return name in ("*/*", "application/*")
