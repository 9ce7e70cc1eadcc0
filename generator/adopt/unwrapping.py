"""Methods that take the requests of webhooks: they send nothing, and give an event."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.adopt.sdk import Client, HandWritten, Resource

_EVENT = re.compile(r"->\s*\"?(?:\w+\.)*(?:Unwrap|UnsafeUnwrap)WebhookEvent\b")
_OF_THE_CLIENT = re.compile(r"self\._client\.(\w+)")
_BY_NAME = re.compile(r"\*,\s*headers\b")
_BY_POSITION = re.compile(r"\bheaders\b[^*]*\*,\s*(\w+)", re.DOTALL)
"""The arguments up to the one behind the star, which has the key."""
_SIGNED, _UNSIGNED = "unwrap", "unsafe_unwrap"
_VERIFIES = "verify_signature"


def is_unwrapping(resource: Resource, method: HandWritten) -> bool:
    """Whether `webhook_unwrap` gives a method, arguments and all."""
    if method.name == _VERIFIES:
        return _is_verifying(method) and any(map(_gives_event, resource.hand_written))
    has_known_arguments = (
        "headers" not in method.source or _BY_NAME.search(method.source) or _BY_POSITION.search(method.source)
    )
    return _gives_event(method) and bool(has_known_arguments)


def unwrapping(resource: Resource, client: Client) -> Mapping[str, dict[str, object]]:
    """The method of a resource that takes webhooks, as the configuration has it; the one without a check comes with it."""
    for method in resource.hand_written:
        if method.name == _SIGNED and _gives_event(method):
            return {_SIGNED: {"type": "webhook_unwrap", **_key_option(method, client), **_arguments(method, resource)}}
    return {}


def _key_option(method: HandWritten, client: Client) -> Mapping[str, str]:
    options = [option.name for option in client.options]
    keys = [name for name in _OF_THE_CLIENT.findall(method.source) if name in options]
    return {"webhook_key_opt": keys[0]} if keys else {}


def _arguments(method: HandWritten, resource: Resource) -> Mapping[str, object]:
    """The headers by position, and what the key is called; and the method beside that only verifies."""
    by_position = None if _BY_NAME.search(method.source) else _BY_POSITION.search(method.source)
    if by_position is None:
        return {}
    verifies = any(other.name == _VERIFIES and _is_verifying(other) for other in resource.hand_written)
    return {
        "positional_params": ["payload", "headers"],
        **({"webhook_key_argument": by_position[1]} if by_position[1] != "key" else {}),
        **({"webhook_verify_method": _VERIFIES} if verifies else {}),
    }


def _is_verifying(method: HandWritten) -> bool:
    """Whether a method takes what `unwrap` does, and how old a request may be."""
    return _BY_POSITION.search(method.source) is not None and "tolerance: int" in method.source


def _gives_event(method: HandWritten) -> bool:
    return method.name in (_SIGNED, _UNSIGNED) and _EVENT.search(method.source) is not None
