"""What the API sends to its users: the JSON of webhooks and callbacks, and where methods take the events of webhooks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.analysis import allof
from generator.analysis.media_types import json_media
from generator.config import model as config
from generator.document.types import Document, Received, Schema

RESOURCE = "webhooks"
"""The resource whose methods take webhooks where the configuration does not say."""

METHOD = "unwrap"
KEY_OPTION = "webhook_secret"
"""The client's option that has the key where the configuration does not say."""


def body_schema(request: Received) -> Schema | None:
    """The schema of the JSON that a request of the API carries; None where it carries none, or nothing is said of it."""
    media = json_media(request.body.content) if request.body is not None else None
    return media.schema if media is not None else None


def event_schemas(document: Document) -> Iterator[tuple[Received, Schema]]:
    """The webhooks that carry JSON, with the schemas of that."""
    for request in document.webhooks:
        schema = body_schema(request)
        if schema is not None:
            yield request, schema


def target_of(schema: Schema) -> str:
    """The pointer of the schema that an event is of: what it refers to, if it says nothing else."""
    return allof.target_of(schema) or schema.pointer


def configured_unwraps(settings: config.Config) -> Iterator[config.Unwrap]:
    """The methods of the configuration that take webhooks, those that are left out of Python too."""
    waiting = [*settings.resources]
    while waiting:
        resource = waiting.pop(0)
        yield from resource.unwraps
        waiting[:0] = resource.subresources


def is_derived(settings: config.Config, document: Document) -> bool:
    """Whether methods take webhooks that no configuration names: where that is not the whole API, and the document has some."""
    if settings.whole_api and (settings.resources or settings.client_methods is not None):
        return False
    return not any(configured_unwraps(settings)) and any(True for _ in event_schemas(document))


def takes_key(settings: config.Config, document: Document) -> bool:
    """Whether some method takes webhooks whose key is in no option that the configuration names."""
    unwraps = [unwrap for unwrap in configured_unwraps(settings) if not unwrap.skipped]
    return is_derived(settings, document) or any(unwrap.key_option is None for unwrap in unwraps)
