"""An async HTTP client on aiohttp, where the SDK's `aiohttp` extra is installed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .transport import (
    AIOHTTP_CLIENT,
    URL,
    AsyncBaseTransport,
    AsyncClient,
    Request,
    Response,
    Timeout,
    keep_total,
    with_client_defaults,
)

if TYPE_CHECKING:

    class DefaultAioHttpClient(AsyncClient):
        """An async HTTP client on aiohttp with the SDK's defaults; needs the `aiohttp` extra."""

        _default_timeout: Timeout | None

else:
    try:
        _module, _name = AIOHTTP_CLIENT
        _AiohttpClient = getattr(import_module(_module), _name)
    except ImportError:

        class DefaultAioHttpClient(AsyncClient):
            """Says on construction that the `aiohttp` extra is missing."""

            def __init__(self, **_: Any) -> None:
                raise RuntimeError(
                    f"DefaultAioHttpClient needs the SDK's `aiohttp` extra: install httpx-aiohttp, which has {_module}"
                )

    else:

        class DefaultAioHttpClient(_AiohttpClient):
            """An async HTTP client on aiohttp with the SDK's defaults."""

            _default_timeout = None  # the SDK's, which its own class says

            def __init__(self, **options: Any) -> None:
                super().__init__(**with_client_defaults(options, self._default_timeout))
                self._unchosen_timeout = None if "timeout" in options else self.timeout
                keep_total(self, options)

            def _init_transport(self, *args: Any, **options: Any) -> AsyncBaseTransport:
                return _Unmasking(super()._init_transport(*args, **options))

            def _init_proxy_transport(self, *args: Any, **options: Any) -> AsyncBaseTransport:
                return _Unmasking(super()._init_proxy_transport(*args, **options))


class _Unmasking(AsyncBaseTransport):
    """Shows a transport the whole URL: aiohttp takes it as text, which hides a key in the query."""

    def __init__(self, transport: AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: Request) -> Response:
        shown, request.url = request.url, URL(request.url)
        try:
            return await self._transport.handle_async_request(request)
        finally:
            request.url = shown

    async def aclose(self) -> None:
        await self._transport.aclose()
