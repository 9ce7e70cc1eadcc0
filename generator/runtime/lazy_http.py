"""Requests and responses whose parts the HTTP library makes when somebody looks at them: most calls never do.

The library checks and copies a request's headers several times over, and parses all headers of a response. Here they
stay the pairs of bytes that go over the wire. Both are the library's own classes for whoever gets one.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Iterable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from .headers import SealedHeaders
from .transport import (
    URL,
    AsyncByteStream,
    AsyncClient,
    ByteStream,
    Client,
    HTTPHeaders,
    Request,
    RequestHeaders,
    Response,
    Timeout,
)

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")  # that all releases of the library treat alike
_WITH_BODY = ("POST", "PUT", "PATCH")
_BUILDERS: tuple[Any, ...] = (
    Client.build_request,
    AsyncClient.build_request,
)  # a client of the caller's may have its own


def makes_plain_requests(client: Any, method: str, content: object) -> bool:
    """Return whether an HTTP client adds nothing but headers to a request with this body, so that we can do it here."""
    kind = cast(Any, type(client))
    return (
        (type(content) is bytes or content is None)
        and (bool(content) or method in _METHODS)
        and getattr(kind, "build_request", None) in _BUILDERS
        and not client.cookies
        and not client.params
    )


def first_header(response: Response, name: str) -> str | None:
    """Return a header of a response, which need not parse the others for it."""
    return response.header(name) if isinstance(response, LazyResponse) else response.headers.get(name)


class ReadyRequest(Request):
    """A request of which everything is known. `sealed` are its headers until somebody has asked for `headers`."""

    sealed: SealedHeaders | None

    def __init__(
        self,
        method: str,
        url: URL,
        sealed: SealedHeaders,
        body: bytes,
        timeout: float | Timeout | None,
        secret: frozenset[str],
    ) -> None:
        self.method = method
        self.url = url
        self.extensions = {"timeout": (timeout if isinstance(timeout, Timeout) else Timeout(timeout)).as_dict()}
        self.sealed = sealed
        self._body = body
        self._secret = secret

    @property
    def content(self) -> bytes:
        """The body."""
        return self._body

    def read(self) -> bytes:
        """Return the body."""
        return self._body

    async def aread(self) -> bytes:
        """Return the body."""
        return self._body

    if not TYPE_CHECKING:  # for which these are attributes, as the library has them

        def __getattr__(self, name: str) -> Any:
            if name == "headers" and self.sealed is not None:
                self.headers = RequestHeaders(self._all_headers(self.sealed), self._secret)
                self.sealed = None  # since whoever has them may change them
                return self.headers
            if name == "stream":
                self.stream = ByteStream(self._body)
                return self.stream
            raise AttributeError(name)

    def _all_headers(self, sealed: SealedHeaders) -> list[tuple[bytes, bytes]]:
        """Return the headers in the HTTP library's order."""
        before = [] if sealed.has_host else [(b"Host", self.url.netloc)]
        if not sealed.has_length and (self._body or self.method in _WITH_BODY):
            before.append((b"Content-Length", b"%d" % len(self._body)))
        return before + sealed.pairs

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(Request, content=self._body), (self.method, self.url), {"headers": self.headers}


# Where the library keeps a body that has been read; in a release that has another place it reads by itself.
_KEEPS_CONTENT = hasattr(Response(200, content=b""), "_content")


class WholeStream(AsyncByteStream):
    """The body of a response that can also be had at once."""

    async def whole(self) -> bytes:
        """Return all of it, and give the connection back."""
        raise NotImplementedError

    def has_arrived(self) -> bool:
        """Return whether all of it has come, so that reading it waits for nothing."""
        raise NotImplementedError


class LazyResponse(Response):
    """A response to an async request, unread, whose body is not compressed.

    `pairs` are its headers, `by_name` the same in a mapping without regard to case; `begun` is when its request was sent.
    """

    def __init__(
        self,
        status: int,
        pairs: Iterable[tuple[bytes, bytes]],
        by_name: Any,
        stream: WholeStream,
        request: Request,
        begun: float,
    ) -> None:
        super().__init__(status, stream=stream, request=request)
        self._pairs = pairs
        self._by_name = by_name
        self._headers = None
        self._begun = begun
        self._ended: float | None = None
        self._received = 0

    def header(self, name: str) -> str | None:
        """Return a header; several of the same name as one."""
        if self._headers is None:
            first: str | None = self._by_name.get(name)
            if first is None or (first.isascii() and len(self._by_name.getall(name)) == 1):
                return first
        value: str | None = self.headers.get(name)
        return value

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_headers": self.headers, "_pairs": (), "_by_name": None}

    if not TYPE_CHECKING:  # for which it is an attribute

        @property
        def headers(self) -> HTTPHeaders:
            """All headers."""
            if self._headers is None:
                self._headers = HTTPHeaders(list(self._pairs))
            return self._headers

        @headers.setter
        def headers(self, headers: HTTPHeaders) -> None:
            self._headers = headers

    @property
    def elapsed(self) -> timedelta:
        """The time from sending the request to the end of the response. Raises RuntimeError before that."""
        if self._ended is None:
            raise RuntimeError("the response has not been read or closed, which ends the time that it took")
        return timedelta(seconds=self._ended - self._begun)

    @elapsed.setter
    def elapsed(self, elapsed: timedelta) -> None:
        self._ended = self._begun + elapsed.total_seconds()

    @property
    def num_bytes_downloaded(self) -> int:
        """How much of the body has come."""
        return self._received

    async def aread(self) -> bytes:
        """Return the whole body."""
        if not (_KEEPS_CONTENT and isinstance(self.stream, WholeStream)) or self.is_stream_consumed or self.is_closed:
            return await super().aread()
        self.is_stream_consumed = True
        self._content = await self.stream.whole()
        self._received = len(self._content)
        await self.aclose()
        return self._content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes, None]:
        """Yield the body as it arrives, or in chunks of a size."""
        if chunk_size is not None or self.is_closed or self.is_stream_consumed:
            async for chunk in super().aiter_bytes(chunk_size):
                yield chunk
            return
        self.is_stream_consumed = True
        stream: Any = self.stream
        async for chunk in stream:
            self._received += len(chunk)
            yield chunk
        await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back, or close it when some of the body is left."""
        if not self.is_closed:
            self.is_closed = True
            self._ended = time.perf_counter()
            stream: Any = self.stream
            await stream.aclose()
