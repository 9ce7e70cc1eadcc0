"""The HTTP clients of the test SDK, and the timeout that they and its clients have by default."""

from __future__ import annotations

from generator.runtime.transport import DefaultAsyncHttpxClient as BaseAsyncClient
from generator.runtime.transport import DefaultHttpxClient as BaseClient
from generator.runtime.transport import Timeout

DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)


class DefaultHttpxClient(BaseClient):
    """An HTTP client with the SDK's defaults."""

    _default_timeout = DEFAULT_TIMEOUT


class DefaultAsyncHttpxClient(BaseAsyncClient):
    """An async HTTP client with the SDK's defaults."""

    _default_timeout = DEFAULT_TIMEOUT
