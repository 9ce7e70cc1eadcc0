"""The HTTP library: the only module that names it, so that another one with the same interface is one line away."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Union
from urllib.parse import quote

import httpx as http

from .credentials import is_credential
from .proxies import environment_proxies

Client = http.Client
AsyncClient = http.AsyncClient
Request = http.Request
Response = http.Response
HTTPHeaders = http.Headers
URL = http.URL
Timeout = http.Timeout
Limits = http.Limits
BaseTransport = http.BaseTransport
AsyncBaseTransport = http.AsyncBaseTransport
AsyncHTTPTransport = http.AsyncHTTPTransport
SyncByteStream = http.SyncByteStream
AsyncByteStream = http.AsyncByteStream
ByteStream = http.ByteStream
Proxy = http.Proxy
create_ssl_context = http.create_ssl_context

InvalidURL = http.InvalidURL
RequestError = http.RequestError
TimeoutException = http.TimeoutException
StreamError = http.StreamError
ResponseNotRead = http.ResponseNotRead
DecodingError = http.DecodingError
TooManyRedirects = http.TooManyRedirects
UnsupportedProtocol = http.UnsupportedProtocol
TransportError = http.TransportError
ConnectError = http.ConnectError
ProxyError = http.ProxyError
ReadError = http.ReadError
RemoteProtocolError = http.RemoteProtocolError
# The errors of a host that cannot be reached, and those of a connection to it that breaks.
CONNECT_ERRORS = (http.ConnectError, http.ProxyError)
BROKEN_ERRORS = (http.NetworkError, http.RemoteProtocolError)
# Which part of a request each timeout limits, as the request's own `extensions` call it.
TIMEOUTS: dict[type[Exception], str] = {
    http.ConnectTimeout: "connect",
    http.ReadTimeout: "read",
    http.WriteTimeout: "write",
    http.PoolTimeout: "pool",
}


class TotalTimeout(http.ReadTimeout):
    """A call has not ended by the time at which all of it should have."""


class ExcessiveBody(http.DecodingError):
    """A compressed body holds more than the caller allows."""


# What sending a request can raise. The URL of a request is valid, so an invalid one is that of a redirect.
REQUEST_ERRORS = (http.RequestError, http.InvalidURL)
# What no second try can mend: the request itself is at fault, or the answer sends us in circles.
HOPELESS_ERRORS = (
    http.UnsupportedProtocol,
    http.LocalProtocolError,
    http.TooManyRedirects,
    http.InvalidURL,
    TotalTimeout,
    ExcessiveBody,
)


class MaskedURL(http.URL):
    """A URL whose text hides its password and some query values; the library's log and reprs of requests show it."""

    def __init__(self, url: http.URL, names: Collection[str]) -> None:
        super().__init__(url)
        self._masked = frozenset(quote(name) for name in names)

    def __str__(self) -> str:
        text = super().__str__()
        user, colon, password = self.userinfo.decode("ascii").partition(":")
        if colon:
            text = text.replace(f"{user}:{password}@", f"{user}:***@", 1)
        location, mark, query = text.partition("?")
        pairs = (pair.partition("=") for pair in query.split("&"))
        return location + mark + "&".join(f"{n}=***" if n in self._masked else n + eq + v for n, eq, v in pairs)

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"

    def credentials(self) -> list[str]:
        """Return the values of the parameters that are hidden."""
        return [value for name, value in self.params.multi_items() if name in self._masked]

    def join(self, url: http.URL | str) -> http.URL:
        """Return an absolute URL with this one, unmasked, as its base."""
        return http.URL(super().__str__()).join(url)


def masked(url: http.URL, names: Collection[str]) -> http.URL:
    """Return a URL whose text hides these query parameters and its password."""
    return MaskedURL(url, names) if (names and url.query) or url.userinfo else url


class RequestHeaders(http.Headers):
    """A request's headers, whose repr hides credentials; `secret` has the lower-case names that only this SDK knows."""

    def __init__(self, pairs: list[tuple[bytes, bytes]], secret: frozenset[str]) -> None:
        super().__init__(pairs)
        self._secret = secret

    def credentials(self) -> list[str]:
        """Return the values that are secrets, without a scheme such as `Bearer` before them."""
        return [value.rpartition(" ")[2] for name, value in self.multi_items() if self._hides(name)]

    def harmless(self) -> list[tuple[bytes, bytes]]:
        """Return the headers that are no credentials."""
        return [pair for pair in self.raw if not self._hides(pair[0].decode("latin-1").lower())]

    def _hides(self, name: str) -> bool:
        return name in self._secret or is_credential(name)

    def __repr__(self) -> str:
        shown = [(name, "[secure]" if self._hides(name) else value) for name, value in self.multi_items()]
        return f"Headers({shown!r})"


Transport = Union[BaseTransport, AsyncBaseTransport]
ProxiesTypes = Union[str, URL, Proxy, None]

LIBRARY_LOGGER = logging.getLogger(http.__name__)

DEFAULT_CONNECTION_LIMITS = Limits(max_connections=1000, max_keepalive_connections=100)
LIBRARY_TIMEOUT = Timeout(5.0)  # what the library's own client uses when nobody chose a timeout


def with_client_defaults(options: dict[str, Any], timeout: Timeout | None) -> dict[str, Any]:
    """Return a client's keyword arguments with the SDK's defaults under the user's; `timeout` is the SDK's, if any."""
    timeouts = {} if timeout is None else {"timeout": timeout}
    return {"limits": DEFAULT_CONNECTION_LIMITS, "follow_redirects": True, **timeouts, **options}


def chosen_timeout(client: Client | AsyncClient) -> Timeout | None:
    """Return the timeout that the caller chose for an HTTP client, None where it has one by default.

    Of the library's own clients nothing tells whether a timeout that equals the library's default was chosen.
    """
    unchosen: object = getattr(client, "_unchosen_timeout", LIBRARY_TIMEOUT)
    by_default = client.timeout == LIBRARY_TIMEOUT if unchosen is LIBRARY_TIMEOUT else client.timeout is unchosen
    return None if by_default else client.timeout


def keep_total(client: Any, options: Mapping[str, Any]) -> None:
    """Have a client of the SDK's keep a total timeout: the library takes over those of the steps only."""
    if getattr(options.get("timeout"), "total", None) is not None:
        client._timeout = options["timeout"]


def _certificate_fault(options: Mapping[str, Any], error: OSError) -> ValueError | None:
    """Return the error for a file of certificates that a client cannot read; None where the environment names none."""
    path = os.environ.get("SSL_CERT_FILE")
    if not path or not options.get("trust_env", True) or options.get("verify", True) is not True:
        return None
    return ValueError(
        f"the environment variable SSL_CERT_FILE names no file of certificates: {path}: {error.strerror or error}"
    )


_MOST_COOKIES = 50  # that servers may set, as many as RFC 6265, 6.1, asks for
_MOST_COOKIE_CHARACTERS = 8192  # in all of them; servers commonly refuse longer headers


class _QuickCookies(http.Cookies):
    """Cookies that look at a response only where it sets some; the library's own go through every request's headers.

    Of those that servers set the oldest go when there are too many; what the caller has set stays.
    """

    def __init__(self, cookies: Any = None) -> None:
        super().__init__(cookies)
        self._from_servers: dict[tuple[str, str, str], int] = {}  # their sizes, in the order in which they came
        self._lock = threading.Lock()

    def extract_cookies(self, response: Response) -> None:
        if "set-cookie" in response.headers:
            with self._lock:
                self._take_from(response)

    def _take_from(self, response: Response) -> None:
        earlier = set(self.jar)
        super().extract_cookies(response)
        sizes = self._from_servers
        for cookie in [cookie for cookie in self.jar if cookie not in earlier]:
            place, text = (cookie.domain, cookie.path, cookie.name), cookie.name + (cookie.value or "")
            sizes.pop(place, None)
            sizes[place] = len(text)
            if not text.isascii():  # the library cannot send it, and would fail on the next request
                self._forget(place)
        while sizes and (len(sizes) > _MOST_COOKIES or sum(sizes.values()) > _MOST_COOKIE_CHARACTERS):
            self._forget(next(iter(sizes)))

    def _forget(self, place: tuple[str, str, str]) -> None:
        del self._from_servers[place]
        with suppress(KeyError):  # the caller or its age has taken it out
            self.jar.clear(*place)


if TYPE_CHECKING:
    # For type checkers these have the library's own signature.
    class DefaultHttpxClient(http.Client):
        """An HTTP client with the SDK's timeout, limits and redirects, save for what the caller passes."""

        _default_timeout: Timeout | None

    class DefaultAsyncHttpxClient(http.AsyncClient):
        """An async HTTP client with the SDK's timeout, limits and redirects, save for what the caller passes."""

        _default_timeout: Timeout | None

else:

    class _Defaults:
        """The SDK's defaults over the library's, for both kinds of client."""

        _default_timeout = None  # the SDK's, which its own classes say

        _proxies = None  # of the environment, once it has been asked

        def __init__(self, *, cookies: Any = None, **options: Any) -> None:
            try:
                super().__init__(**with_client_defaults(options, self._default_timeout))
            except OSError as error:
                fault = _certificate_fault(options, error)
                if fault is None:
                    raise
                raise fault from error
            self._unchosen_timeout = None if "timeout" in options else self.timeout
            keep_total(self, options)
            self.cookies = cookies

        def _get_proxy_map(self, proxy: Any, allow_env_proxies: bool) -> dict[str, Proxy | None]:
            if proxy is not None or not allow_env_proxies:
                return super()._get_proxy_map(proxy, allow_env_proxies)
            self._proxies = environment_proxies()
            return {pattern: None if url is None else Proxy(url) for pattern, url in self._proxies.by_pattern.items()}

        def _transport_for_url(self, url: URL) -> Any:
            if self._proxies is not None and self._proxies.direct and self._proxies.pass_by(url.host):
                return self._transport
            return super()._transport_for_url(url)

        @property
        def cookies(self) -> http.Cookies:
            """The cookies that later requests send."""
            return self._quick_cookies

        @cookies.setter
        def cookies(self, cookies: Any) -> None:
            self._quick_cookies = _QuickCookies(cookies)

    class DefaultHttpxClient(_Defaults, http.Client):
        """An HTTP client with the SDK's timeout, limits and redirects, save for what the caller passes."""

    class DefaultAsyncHttpxClient(_Defaults, http.AsyncClient):
        """An async HTTP client with the SDK's timeout, limits and redirects, save for what the caller passes."""

        def _init_transport(self, *args: Any, **options: Any) -> AsyncBaseTransport:
            return _repairing(super()._init_transport(*args, **options))

        def _init_proxy_transport(self, *args: Any, **options: Any) -> AsyncBaseTransport:
            return _repairing(super()._init_proxy_transport(*args, **options))


def _repairing(transport: AsyncBaseTransport) -> AsyncBaseTransport:
    """Return the library's transport as one that looks after its pool; one of the caller's as it is."""
    from .pool_repair import RepairingTransport

    return RepairingTransport(transport) if type(transport) is AsyncHTTPTransport else transport
