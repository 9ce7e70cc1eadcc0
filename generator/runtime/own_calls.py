"""The calls that a client's own methods make: through a resource of no name, in the view that they are bound to."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from .base_resource import BaseResource

R = TypeVar("R", bound=BaseResource)


def own_calls(client: Any, kind: type[R]) -> R:
    """Return a resource of this kind that sends the calls of a client, or of a view's copy of one."""
    calls, attributes = object.__new__(kind), cast("dict[str, Any]", vars(client))
    calls.__dict__ = {"_client": client, "_view": attributes.get("_view", "parsed")}
    return calls
