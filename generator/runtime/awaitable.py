"""Raw responses of the async client whose body is awaited, as users of an SDK that has users already write it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar, cast

from .async_response import AsyncAPIResponse
from .base_resource import rebound

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")


def awaitable_raw(method: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """Return a method that returns its response, read, in the place of its value; `parse()` and `read()` are coroutines."""
    return cast("Callable[P, Awaitable[AsyncAPIResponse[R]]]", rebound(method, "awaitable"))
