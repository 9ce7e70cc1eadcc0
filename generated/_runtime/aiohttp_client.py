"""An async HTTP client on aiohttp, where the SDK's `aiohttp` extra is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .transport import AsyncClient, with_client_defaults

if TYPE_CHECKING:

    class DefaultAioHttpClient(AsyncClient):
        """An async HTTP client on aiohttp with the SDK's defaults; needs the `aiohttp` extra."""

else:
    try:
        from httpx_aiohttp import HttpxAiohttpClient
    except ImportError:

        class DefaultAioHttpClient(AsyncClient):
            """Says on construction that the `aiohttp` extra is missing."""

            def __init__(self, **_: Any) -> None:
                raise RuntimeError("DefaultAioHttpClient needs the SDK's `aiohttp` extra: install httpx-aiohttp")

    else:

        class DefaultAioHttpClient(HttpxAiohttpClient):
            """An async HTTP client on aiohttp with the SDK's defaults."""

            def __init__(self, **options: Any) -> None:
                super().__init__(**with_client_defaults(options))
