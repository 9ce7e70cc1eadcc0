# Generated from the SDK's configuration: HTTP clients that hold what it says where a caller does not
from __future__ import annotations

from ._constants import DEFAULT_TIMEOUT
from ._runtime.transport import DefaultAsyncHttpxClient as BaseAsyncClient
from ._runtime.transport import DefaultHttpxClient as BaseClient
from ._runtime.types import Timeout


class DefaultHttpxClient(BaseClient):
    """An HTTP client with the SDK's timeout, limits and redirects, except for what you pass."""

    _default_timeout: Timeout | None = DEFAULT_TIMEOUT


class DefaultAsyncHttpxClient(BaseAsyncClient):
    """An async HTTP client with the SDK's timeout, limits and redirects, except for what you pass."""

    _default_timeout: Timeout | None = DEFAULT_TIMEOUT
