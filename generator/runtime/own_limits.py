"""The timeouts and retries that single methods have, where neither the call nor the client has others."""

from __future__ import annotations

from .base_client import BaseAPIClient
from .transport import Timeout
from .types import NOT_GIVEN, NotGiven


def timeout_of_method(
    client: BaseAPIClient, timeout: float | Timeout | None | NotGiven, seconds: float
) -> float | Timeout | None | NotGiven:
    """Return the timeout of a call: its own, the client's if that is not every client's, else the method's."""
    profile = client._profile  # pyright: ignore[reportPrivateUsage]
    is_open = isinstance(timeout, NotGiven) and client.timeout == profile.timeout
    return seconds if is_open else timeout


def retries_of_method(client: BaseAPIClient, count: int) -> int | NotGiven:
    """Return how often a method's call is tried again: as the client says if that is not every client's, else `count`."""
    profile = client._profile  # pyright: ignore[reportPrivateUsage]
    return count if client.max_retries == profile.max_retries else NOT_GIVEN
