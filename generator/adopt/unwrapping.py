"""Methods that take the requests of webhooks: they send nothing, and give an event."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.adopt.sdk import Client, HandWritten, Resource

_EVENT = re.compile(r"->\s*\"?(?:\w+\.)*(?:Unwrap|UnsafeUnwrap)WebhookEvent\b")
_OF_THE_CLIENT = re.compile(r"self\._client\.(\w+)")
_SIGNED, _UNSIGNED = "unwrap", "unsafe_unwrap"


def is_unwrapping(method: HandWritten) -> bool:
    """Whether `webhook_unwrap` gives a method, arguments and all."""
    return _gives_event(method) and (
        "headers" not in method.source or re.search(r"\*,\s*headers\b", method.source) is not None
    )


def unwrapping(resource: Resource, client: Client) -> Mapping[str, dict[str, str]]:
    """The method of a resource that takes webhooks, as the configuration has it; the one without a check comes with it."""
    for method in resource.hand_written:
        if method.name == _SIGNED and _gives_event(method):
            options = [option.name for option in client.options]
            keys = [name for name in _OF_THE_CLIENT.findall(method.source) if name in options]
            return {_SIGNED: {"type": "webhook_unwrap", **({"webhook_key_opt": keys[0]} if keys else {})}}
    return {}


def _gives_event(method: HandWritten) -> bool:
    return method.name in (_SIGNED, _UNSIGNED) and _EVENT.search(method.source) is not None
