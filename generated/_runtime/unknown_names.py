"""What a client or a resource says about an attribute that it doesn't have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property


def unknown_name(owner: object, name: str) -> AttributeError:
    """Return the error for an attribute that `owner` lacks. For a public name it lists what the API has there."""
    kind = type(owner)
    message = f"{kind.__name__!r} object has no attribute {name!r}"
    known = [] if name.startswith("_") else [*dict.fromkeys(_names(kind))]
    if known:
        message += f"; it has {', '.join(known)}"
    return AttributeError(message, name=name, obj=owner)


def _names(kind: type) -> Iterator[str]:
    """The resources of a client, or the methods and resources of a resource: what classes outside of the runtime declare."""
    for owner in kind.__mro__[:-1]:
        if owner.__module__.rpartition(".")[0] != __package__:
            for name, value in vars(owner).items():
                is_part = isinstance(value, cached_property) or callable(value)
                if is_part and not name.startswith(("_", "with_")) and name != "copy":
                    yield name
