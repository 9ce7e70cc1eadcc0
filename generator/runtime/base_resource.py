"""What the resources of both clients share: what a method may pass along, and how its views are bound.

A view binds the same methods to a sibling of the resource whose requests return responses in the place of values.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from .base_client import without_cached
from .body import BodyEncoder
from .hints import hint_keywords, unknown_name
from .profile import Security
from .request import View
from .transport import Timeout
from .types import Body, Content, Headers, NotGiven, Omit, Query
from .wire import WireNames


class CallArguments(TypedDict, total=False):
    """What a generated method may pass along with its path. Absent: nothing of the kind, or the client's default."""

    accept: str  # the media types that can be read, where that is not JSON
    query: Query | None
    headers: Mapping[str, object] | None  # header parameters of the operation
    cookies: str | None  # its cookie parameters, as a header has them
    body: object  # with wire names; `omit` leaves it, or a member of it, out
    wire: WireNames | None  # wire names further inside the body
    content: Content | Omit  # a body that is sent as it is
    content_type: str  # of such a body, or of JSON by another name
    encoder: BodyEncoder  # writes the body as something else than JSON
    idempotency_key: str | None
    security: Security  # the credentials that the operation asks for, where that is not the client's default
    extra_headers: Headers | None
    extra_query: Query | None
    extra_body: Body | None
    timeout: float | Timeout | None | NotGiven
    max_retries: int | NotGiven


class BaseResource:
    """What the resources of both clients share: they can be pickled, as can their methods, where the client can."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        hint_keywords(cls, [name for name in vars(cls) if not name.startswith("_")])

    def __getstate__(self) -> dict[str, Any]:
        return without_cached(self)

    if not TYPE_CHECKING:  # a type checker would take any name for one that is there

        def __getattr__(self, name: str) -> Any:
            raise unknown_name(self, name)


def rebound(method: Any, view: View) -> Any:
    """Return a bound method of a resource, bound to a copy of the resource that has another view."""
    resource: BaseResource = method.__self__
    sibling = object.__new__(resource.__class__)
    sibling.__dict__ = {**resource.__dict__, "_view": view}
    return method.__func__.__get__(sibling)
