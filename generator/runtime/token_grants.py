"""Tokens of OAuth 2 that the client fetches for itself (RFC 6749, 4.3 and 4.4): what is asked, and how long one holds."""

from __future__ import annotations

import json
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import quote_plus, urlencode
from weakref import WeakKeyDictionary

from .errors import SDKError
from .profile import BearerAuth
from .request import RequestPlan
from .shapes import is_object
from .transport import URL, Request, RequestHeaders, Response

if TYPE_CHECKING:
    import anyio

_LEEWAY = 30.0  # seconds before its end at which a token counts as old: it has to last for the request


@dataclass(frozen=True, slots=True)
class OAuthToken(BearerAuth):
    """The option is a token, which is fetched where the caller gives none; `name` and `secret` are options, too."""

    token_url: str
    grant: Literal["client_credentials", "password"]
    name: str
    secret: str
    scope: str = ""


class Tokens:
    """The token of one client and its copies. Called, it gives the text, so that it stands where a caller's function may.

    No repr: there are secrets in it.
    """

    def __init__(self, auth: OAuthToken, url: URL, name: str, secret: str) -> None:
        self._auth, self._url, self._name, self._secret = auth, url, name, secret
        self._text: str | None = None
        self._until: float | None = None  # of the monotonic clock; None: until the server refuses it
        self._locks: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()

    def __call__(self) -> str:
        assert self._text is not None, "it has been fetched"
        return self._text

    def __reduce__(self) -> Any:
        return Tokens, (self._auth, self._url, self._name, self._secret)

    def fits(self, url: URL, name: object, secret: object) -> bool:
        """Return whether these settings ask for the same token."""
        return (self._url, self._name, self._secret) == (url, name, secret)

    def is_fresh(self) -> bool:
        """Return whether there is a token that lasts for a request."""
        return self._text is not None and (self._until is None or time.monotonic() < self._until)

    def drop(self, text: str) -> None:
        """Forget a token that the server refused, unless another call has fetched a new one since."""
        if self._text == text:
            self._until = 0.0

    def lock(self, http_client: object, make: Callable[[], Any]) -> Any:
        """Return the lock for fetching by an HTTP client, which belongs to one process and one event loop, as a lock does."""
        return self._locks.setdefault(http_client, make())

    def request(self, client: Any) -> Request:
        """Return the request for a token: the client's name and secret go as RFC 6749, 2.3.1 says."""
        form: dict[str, str] = {"grant_type": self._auth.grant}
        headers = {"Accept": "application/json", "User-Agent": client.user_agent}
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        if self._auth.grant == "password":
            form |= {"username": self._name, "password": self._secret}
        else:
            pair = f"{quote_plus(self._name)}:{quote_plus(self._secret)}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode('ascii')}"
        if self._auth.scope:
            form["scope"] = self._auth.scope
        content = urlencode(form).encode("ascii")
        request: Request = client._client.build_request(
            "POST", self._url, content=content, headers=headers, timeout=client.timeout
        )
        request.headers = RequestHeaders(request.headers.raw, frozenset({"authorization"}))
        return request

    def keep(self, response: Response) -> None:
        """Take the token out of an answer that has been read. Raises SDKError, which quotes none, when there is none."""
        try:
            answer: object = json.loads(response.content)
        except ValueError:
            answer = None
        token = answer.get("access_token") if is_object(answer) else None
        if not isinstance(token, str) or not token:
            raise SDKError(f"no token: what {self._url.copy_with(query=None)} answered has no `access_token`")
        lifetime = cast("dict[str, object]", answer).get("expires_in")
        self._until = time.monotonic() + lifetime - _LEEWAY if isinstance(lifetime, (int, float)) else None
        self._text = token


def give_tokens(client: Any) -> None:
    """Put tokens that are fetched where a client has no token and has what it takes to ask for one."""
    for option in client._profile.options:
        auth = option.auth
        if not isinstance(auth, OAuthToken):
            continue
        token, name, secret = (getattr(client, attribute) for attribute in (option.name, auth.name, auth.secret))
        url = client.base_url.join(auth.token_url)
        is_settled = token.fits(url, name, secret) if isinstance(token, Tokens) else token is not None
        if not is_settled:
            lacking = name is None or secret is None
            setattr(client, option.name, None if lacking else Tokens(auth, url, str(name), str(secret)))


def tokens_of(client: Any, plan: RequestPlan) -> Iterator[Tokens]:
    """Yield the tokens that a request takes and the client fetches."""
    for option in plan.auth or ():
        value = getattr(client, option.name)
        if isinstance(value, Tokens):
            yield value


def refused(tokens: Tokens, request: Request) -> bool:
    """Forget the token that a refused request carried, and return whether it was one of these."""
    carried = request.headers.get("authorization", "").removeprefix("Bearer ")
    is_ours: bool = tokens() == carried
    tokens.drop(carried)
    return is_ours


def lock() -> threading.Lock:
    """Return a lock for threads."""
    return threading.Lock()


def alock() -> anyio.Lock:
    """Return a lock for tasks."""
    import anyio

    return anyio.Lock()
