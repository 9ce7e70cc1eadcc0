"""Sending the HTTP library's requests with aiohttp, which takes a fraction of the time where many run at once.

Bytes go out and come in as they are: aiohttp adds no headers of its own, keeps no cookies, follows no redirects, and
decompresses nothing. Its errors become the HTTP library's.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import Any

from .headers import remembered
from .lazy_http import LazyResponse, ReadyRequest, WholeStream
from .transport import (
    TIMEOUTS,
    URL,
    AsyncBaseTransport,
    ConnectError,
    Limits,
    Proxy,
    ProxyError,
    ReadError,
    RemoteProtocolError,
    Request,
    Response,
    TransportError,
    UnsupportedProtocol,
)

_aiohttp: Any = import_module("aiohttp")
_yarl: Any = import_module("yarl")
_multidict: Any = import_module("multidict")

_LONGEST_LINE = 1 << 16  # bytes of a header; aiohttp alone takes 8 KiB
_AUTOMATIC = ("Accept", "Accept-Encoding", "User-Agent")  # headers that aiohttp adds, and with a body:
_AUTOMATIC_TYPE = "Content-Type"
_TIMED_OUT: dict[str, Any] = {part: kind for kind, part in TIMEOUTS.items()}
_AT_ONCE = 1e-9  # seconds; aiohttp takes 0 for no limit
_STEPS = ("connect", "read", "pool")  # that aiohttp limits


class AiohttpTransport(AsyncBaseTransport):
    """A transport with a pool of connections, which belongs to the event loop that first sends a request."""

    def __init__(self, ssl_context: Any, limits: Limits, proxy: Proxy | None = None) -> None:
        self._ssl = ssl_context if proxy is None or proxy.ssl_context is None else proxy.ssl_context
        self._limits = limits
        self._proxy = {} if proxy is None else _proxy_options(proxy)
        self._session: Any = None
        self._addresses: dict[object, tuple[URL, Any]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def handle_async_request(self, request: Request) -> Response:
        """Send a request and return its response, unread. Raises the HTTP library's errors."""
        session = self._session
        if session is None or self._loop is not asyncio.get_running_loop():
            session = self._open()
        begun = time.perf_counter()
        headers, body = self._headers(request), _body(request)
        try:
            answer = await session.request(
                request.method,
                self._address(request.url),
                headers=headers.by_name,
                skip_auto_headers=headers.missing if body is None else headers.missing_with_body,
                data=body,
                allow_redirects=False,
                timeout=_timeout(request.extensions.get("timeout")),
                server_hostname=request.extensions.get("sni_hostname"),
                **self._proxy,
            )
        except _ERRORS as error:
            raise _translated(error, request, waited=self._is_full()) from error
        if answer.status == 101:
            answer.close()
            raise RemoteProtocolError("The server switches to another protocol.", request=request)
        return _response(answer, request, begun)

    def _open(self) -> Any:
        """Return the session of the running event loop. Raises RuntimeError in another loop than the first."""
        if self._session is not None:
            raise RuntimeError("these connections belong to another event loop")
        self._loop = asyncio.get_running_loop()
        connector = _aiohttp.TCPConnector(
            ssl=self._ssl, limit=self._limits.max_connections or 0, keepalive_timeout=self._limits.keepalive_expiry
        )
        self._session = _aiohttp.ClientSession(
            connector=connector,
            cookie_jar=_aiohttp.DummyCookieJar(),
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
        return self._session

    def _headers(self, request: Request) -> _Headers:
        """Return all headers; those of a proxy that reads the request itself, rather than tunnelling it, among them."""
        headers = _headers(request)
        if self._proxy and request.url.scheme == "http":
            return _Headers([*self._proxy["proxy_headers"], *headers.by_name.items()])
        return headers

    def _address(self, url: URL) -> Any:
        """Return a URL as aiohttp takes it: with each character as it stands, and no mask over what is secret in it."""
        same, address = self._addresses.get(id(url), (None, None))
        if same is not url:
            shown = url.copy_with(userinfo=b"") if url.userinfo else url  # which stands in a header
            address = _yarl.URL(URL.__str__(shown), encoded=True)
            if not url.query:  # with one, URLs are as many as calls, and may hold a key
                remembered(self._addresses, id(url), (url, address))
        return address

    def _is_full(self) -> bool:
        """Return whether all connections are in use, where aiohttp lets us look."""
        connector = self._session.connector
        return 0 < getattr(connector, "limit", 0) <= len(getattr(connector, "_acquired", ()))

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()


class _Body(WholeStream):
    """The body of a response as it arrives."""

    def __init__(self, answer: Any, request: Request) -> None:
        self._answer = answer
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = self._answer.content.readany
        try:
            while chunk := await read():
                yield chunk
        except _ERRORS as error:
            raise _translated(error, self._request) from error

    async def whole(self) -> bytes:
        """Return all of it, and give the connection back."""
        try:
            body: bytes = await self._answer.read()
        except _ERRORS as error:
            raise _translated(error, self._request) from error
        return body

    def has_arrived(self) -> bool:
        """Return whether all of it has come, so that reading it waits for nothing."""
        arrived: bool = self._answer.content.is_eof()
        return arrived

    async def aclose(self) -> None:
        self._answer.release()


def _response(answer: Any, request: Request, begun: float) -> Response:
    """Return what came as the HTTP library's; one with a compressed body of its own class, which decodes that."""
    version = answer.version
    extensions = {
        "http_version": b"HTTP/1.0" if version is not None and version.minor == 0 else b"HTTP/1.1",
        "reason_phrase": (answer.reason or "").encode("latin-1", "replace"),
    }
    pairs, stream = answer.raw_headers, _Body(answer, request)
    if "Content-Encoding" in answer.headers:
        return Response(answer.status, headers=list(pairs), stream=stream, request=request, extensions=extensions)
    response = LazyResponse(answer.status, pairs, answer.headers, stream, request, begun)
    response.extensions.update(extensions)
    return response


class _Headers:
    """A request's headers as aiohttp takes them, and which of its own it must not add; None: it adds none."""

    __slots__ = ("by_name", "missing", "missing_with_body")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.by_name = _multidict.CIMultiDict(pairs)
        missing = [name for name in _AUTOMATIC if name not in self.by_name]
        self.missing = missing or None
        self.missing_with_body = [*missing, *([] if _AUTOMATIC_TYPE in self.by_name else [_AUTOMATIC_TYPE])] or None


def _headers(request: Request) -> _Headers:
    """Return the headers of a request, but those that aiohttp itself writes where they are missing."""
    sealed = request.sealed if isinstance(request, ReadyRequest) else None
    if sealed is None:
        return _Headers(_texts(pair for pair in request.headers.raw if pair[0].lower() != b"transfer-encoding"))
    if sealed.by_name is None:
        sealed.by_name = _Headers(_texts(sealed.pairs))
    headers: _Headers = sealed.by_name
    return headers


def _texts(pairs: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in pairs]


def _body(request: Request) -> Any:
    """Return the body of a request: bytes, what yields some, or nothing."""
    if isinstance(request, ReadyRequest):
        return request.content or None
    try:
        return request.content or None
    except RuntimeError:  # it is read while it is sent
        return request.stream


def _timeout(steps: Mapping[str, float | None] | None) -> Any:
    return _client_timeout(*((steps or {}).get(part) for part in _STEPS))


@lru_cache(maxsize=64)
def _client_timeout(connect: float | None, read: float | None, pool: float | None) -> Any:
    # aiohttp's `connect` is the wait for a free connection, with connecting.
    steps = {"connect": pool, "sock_connect": connect, "sock_read": read}
    return _aiohttp.ClientTimeout(total=None, **{name: _AT_ONCE if time == 0 else time for name, time in steps.items()})


def _proxy_options(proxy: Proxy) -> dict[str, Any]:
    """Return the arguments of a request that goes through a proxy. Raises ValueError for one that aiohttp cannot use."""
    if proxy.url.scheme not in ("http", "https"):
        raise ValueError(f"aiohttp has no {proxy.url.scheme} proxies: use the SDK's DefaultAsyncHttpxClient for it")
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in proxy.headers.raw]
    if proxy.auth is not None:
        from base64 import b64encode

        secret = b64encode(":".join(proxy.auth).encode()).decode("ascii")
        headers.append(("Proxy-Authorization", f"Basic {secret}"))
    return {"proxy": str(proxy.url), "proxy_headers": headers}


_ERRORS = (
    _aiohttp.ClientError,
    import_module("aiohttp.http").HttpProcessingError,
    asyncio.TimeoutError,
    OSError,
)
_SILENT = "Server disconnected without sending a response."
# The first that an error is an instance of says what it is.
_MEANINGS: tuple[tuple[Any, type[TransportError]], ...] = (
    ((_aiohttp.ClientProxyConnectionError, _aiohttp.ClientHttpProxyError), ProxyError),
    (_aiohttp.ClientConnectorError, ConnectError),
    ((_aiohttp.InvalidURL, _aiohttp.NonHttpUrlClientError), UnsupportedProtocol),
    ((_aiohttp.ServerFingerprintMismatch, _aiohttp.ClientConnectorCertificateError), ConnectError),
    (
        (_aiohttp.ServerDisconnectedError, _aiohttp.ClientPayloadError, _aiohttp.ClientResponseError),
        RemoteProtocolError,
    ),
    (import_module("aiohttp.http").HttpProcessingError, RemoteProtocolError),
    ((_aiohttp.ClientConnectionError, OSError), ReadError),
)


def _translated(error: Exception, request: Request, *, waited: bool = False) -> TransportError:
    """Return the HTTP library's error for one of aiohttp; `waited`: all connections were in use."""
    if isinstance(error, asyncio.TimeoutError):
        connecting = isinstance(error, _aiohttp.ConnectionTimeoutError)
        part = "read" if not connecting else "pool" if waited else "connect"
        timed_out: TransportError = _TIMED_OUT[part](str(error), request=request)
        return timed_out
    kind = next((kind for kinds, kind in _MEANINGS if isinstance(error, kinds)), TransportError)
    if isinstance(error, _aiohttp.ServerDisconnectedError):
        return kind(_SILENT, request=request)
    text: str = getattr(error, "message", "") or str(error)  # which may hold the URL
    return kind(text or type(error).__name__, request=request)
