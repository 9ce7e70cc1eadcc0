# Generated from the SDK's configuration: an HTTP client on aiohttp that holds what it says where a caller does not
from __future__ import annotations

from ._constants import DEFAULT_TIMEOUT
from ._runtime.aiohttp_client import DefaultAioHttpClient as BaseClient
from ._runtime.types import Timeout


class DefaultAioHttpClient(BaseClient):
    """An async HTTP client on aiohttp with the SDK's defaults, except for what you pass; needs the `aiohttp` extra."""

    _default_timeout: Timeout | None = DEFAULT_TIMEOUT
