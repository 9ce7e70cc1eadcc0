"""An async HTTP client on aiohttp, where the SDK's `aiohttp` extra is installed."""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .lazy_http import ReadyRequest, first_header
from .transport import (
    DEFAULT_CONNECTION_LIMITS,
    LIBRARY_LOGGER,
    AsyncBaseTransport,
    AsyncClient,
    DefaultAsyncHttpxClient,
    Limits,
    Proxy,
    Request,
    Response,
    Timeout,
    create_ssl_context,
)

_PRIVATE = ("_mounts", "_transport", "_build_redirect_request")  # attributes of the library's client


class MissingExtra(ImportError, RuntimeError):
    """The SDK's `aiohttp` extra is needed, and not installed."""


def check_extra(what: str) -> None:
    """Raise MissingExtra, which says what needs it, where aiohttp is not installed."""
    try:
        import_module(f"{__package__}.aiohttp_transport")
    except ImportError as error:
        raise MissingExtra(
            f"{what} needs aiohttp: install the SDK's `aiohttp` extra, or aiohttp itself", name="aiohttp"
        ) from error


if TYPE_CHECKING:

    class DefaultAioHttpClient(AsyncClient):
        """An async HTTP client on aiohttp with the SDK's defaults; needs the `aiohttp` extra."""

        _default_timeout: Timeout | None

else:
    try:
        from .aiohttp_transport import AiohttpTransport
    except ImportError:

        class DefaultAioHttpClient(AsyncClient):
            """Says on construction that the `aiohttp` extra is missing."""

            def __init__(self, **_: Any) -> None:
                check_extra("DefaultAioHttpClient")

    else:

        class DefaultAioHttpClient(DefaultAsyncHttpxClient):
            """An async HTTP client on aiohttp with the SDK's defaults."""

            def __init__(self, **options: Any) -> None:
                super().__init__(**options)
                # Where nothing of the HTTP library's own is asked for, the SDK's requests go straight to aiohttp. That
                # takes private attributes of the library; a release without one of them sends by itself.
                self._is_direct = (
                    not {"mounts", "default_encoding"} & options.keys()
                    and all(hasattr(self, name) for name in _PRIVATE)
                    and not self._mounts
                )

            def _init_transport(
                self,
                verify: Any = True,
                cert: Any = None,
                trust_env: bool = True,
                limits: Limits = DEFAULT_CONNECTION_LIMITS,
                transport: AsyncBaseTransport | None = None,
                **_: Any,
            ) -> AsyncBaseTransport:
                return transport or AiohttpTransport(create_ssl_context(verify, cert, trust_env), limits)

            def _init_proxy_transport(
                self,
                proxy: Proxy,
                verify: Any = True,
                cert: Any = None,
                trust_env: bool = True,
                limits: Limits = DEFAULT_CONNECTION_LIMITS,
                **_: Any,
            ) -> AsyncBaseTransport:
                return AiohttpTransport(create_ssl_context(verify, cert, trust_env), limits, proxy)

            async def send(self, request: Request, **options: Any) -> Response:
                """Send a request, as the HTTP library does."""
                if not isinstance(request, ReadyRequest) or not self._goes_directly(request, options):
                    return await super().send(request, **options)
                response = await self._transport.handle_async_request(request)
                if LIBRARY_LOGGER.isEnabledFor(logging.INFO):
                    _log(request, response)
                try:
                    if first_header(response, "set-cookie") is not None:
                        self.cookies.extract_cookies(response)
                    if response.has_redirect_location:
                        response.next_request = self._build_redirect_request(request, response)
                except BaseException:
                    await response.aclose()
                    raise
                return response

            def _goes_directly(self, request: ReadyRequest, options: dict[str, Any]) -> bool:
                """Return whether the HTTP library would do nothing else with a request but hand it to aiohttp."""
                return (
                    self._is_direct
                    and type(self._transport) is AiohttpTransport
                    and options.get("stream") is True
                    and options.get("auth", self.auth) is None
                    and options.get("follow_redirects") is False
                    and not self.is_closed
                    and not any(self.event_hooks.values())
                    and not request.url.userinfo
                )


def _log(request: Request, response: Response) -> None:
    """Say what was answered, in the form of the HTTP library's own log."""
    version, status, reason = response.http_version, response.status_code, response.reason_phrase
    LIBRARY_LOGGER.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, version, status, reason)
