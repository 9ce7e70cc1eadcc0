"""The response to a call with what is needed to parse it, and what a wrapper of it shows without reading its body."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from .connection_errors import connection_error
from .credentials import printable
from .profile import EventRule
from .request import Call
from .status_errors import is_text_encoding
from .transport import REQUEST_ERRORS, URL, Request, Response, StreamError


class Exchange(NamedTuple):
    """A response with what is needed to parse it. `finish` turns it into the value of a type, None: the call's own."""

    response: Response
    retries_taken: int
    request_id: str | None
    finish: Callable[[Exchange, Any], Any]
    call: Call

    def __repr__(self) -> str:  # which has no room for the client and what it sends
        return f"Exchange({self.response!r})"


class AnswerKind:
    """What an answer is read as where a type alone does not say it; stands in the place of the type."""

    def value(self, exchange: Exchange) -> Any:
        """Return the value of a response that has been read."""
        raise NotImplementedError


class AnswerClass:
    """What an answer is an instance of where its class is made of the response; its subclasses are types to ask for."""

    @classmethod
    def of(cls, exchange: Exchange) -> Any:
        """Return the instance for a response that has been read."""
        raise NotImplementedError


class ItemKind:
    """What a stream's items are read as where they are not server-sent events; stands in the place of their type."""

    def reader(self, response: Response, rules: tuple[EventRule, ...], strict: bool) -> Any:
        """Return what turns the pieces of a response into items, as `EventReader` does."""
        raise NotImplementedError


@contextmanager
def as_sdk_error(response: Response) -> Generator[None]:
    """Raise the HTTP library's errors as the SDK's; RuntimeError for a body that was not kept, or is closed."""
    try:
        yield
    except REQUEST_ERRORS as error:
        raise connection_error(error, response.request, response) from error
    except StreamError:
        raise RuntimeError(
            "the body of the response is gone: it was read in pieces, or closed before it was read"
        ) from None


class AsyncResponseFacts:
    """What every wrapper of a response shows without reading its body."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._parsed: dict[Any, Any] = {}
        self.http_response = exchange.response
        self.retries_taken = exchange.retries_taken

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers; names in any case."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        """The request's ID, from the response header that the SDK is configured for."""
        return self._exchange.request_id

    @property
    def url(self) -> URL:
        """The URL that answered, after redirects."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def http_request(self) -> Request:
        """The request that was answered."""
        return self.http_response.request

    @property
    def http_version(self) -> str:
        """Such as "HTTP/1.1"."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to the end of the response. Raises RuntimeError before that."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the response has been closed."""
        return self.http_response.is_closed

    def _settle_encoding(self) -> None:
        """Have text decoded as UTF-8 where the server names a character set that is none."""
        name = self.http_response.charset_encoding
        if name is not None and not is_text_encoding(name):
            self.http_response.encoding = "utf-8"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {printable(self.http_response.reason_phrase)}]>"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} cannot be pickled: pickle what parse() or read() returns")


class ResponseFacts(AsyncResponseFacts):
    """The same of a wrapper that needs no `await` to read its body, so that a property can."""

    @property
    def content(self) -> bytes:
        """The whole body."""
        with as_sdk_error(self.http_response):
            return self.http_response.read()
