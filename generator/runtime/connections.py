"""Which HTTP client sends a request: the caller's own, or one that is made for the process or the event loop at hand.

Connections belong to the process and to the event loop that opened them. A child of `os.fork` would mix its bytes with
its parent's, and a second `asyncio.run` would find connections whose loop has ended. So the SDK makes its own HTTP
client when it is first needed, and another one where the process or the loop is another. A caller's is used as it is.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

from .bounds import Bounds, bounded
from .first_use import first_use
from .pairs import abegin
from .platform import async_library
from .stray_bytes import aguard, guard
from .transport import (
    AsyncClient,
    Client,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    InvalidURL,
    Request,
    Response,
)

_FORKED = (
    "this process was forked from one that has used `http_client`, whose connections are still the parent's: "
    "make a new client here, or leave out http_client"
)
_OTHER_LOOP = (
    "`http_client` has connections of another event loop: make a new client in each event loop, or leave out "
    "http_client, and the client works in any"
)


class Connections:
    """The HTTP client of a sync client and its copies."""

    is_async = False

    def __init__(self, given: Client | None, _: bool = False) -> None:  # aiohttp is for async clients
        self.given = given
        self._first_process: int | None = None  # that sent a request through the caller's
        self._own: dict[int, Client] = {}  # by process
        self._closed = False

    @property
    def is_closed(self) -> bool:
        return self._closed or (self.given is not None and self.given.is_closed)

    def current(self) -> Client:
        """Return the HTTP client of this process. Raises RuntimeError when a fork must not use it."""
        if self.given is not None:
            self._first_process = _checked_process(self._first_process)
            return self.given
        process = os.getpid()
        own = self._own.get(process)
        if own is None:
            self._leave_to_the_parent(process)
            with first_use:  # setdefault is atomic: threads that come first at once share one
                own = self._own.setdefault(process, DefaultHttpxClient())
        return own

    def prepare(self) -> None:
        """Make the HTTP client now, where the caller has brought none."""
        if self.given is None:
            self.current()

    def send(self, request: Request, bounds: Bounds, **options: Any) -> Response:
        """Send one request and return its response, unread; redirects are not followed."""
        client = self.current()
        try:
            if bounds.deadline is None:
                response = guard(client.send(request, stream=True, follow_redirects=False, **options))
            else:
                response = bounds.deadline.sent(client, request, options)
        except UnicodeError as error:
            if not _is_of_a_host_name(error):  # but of the caller's content
                raise
            raise InvalidURL(f"The redirect leads nowhere: {error}") from None
        return bounded(response, bounds)

    def _leave_to_the_parent(self, process: int) -> None:
        """Close what a fork inherited: its sockets end here and live on in the parent.

        In a thread, since the fork may have come when another thread of the parent held the pool's lock for good.
        """
        for other in [key for key in self._own if key != process]:
            threading.Thread(target=self._own.pop(other).close, daemon=True).start()

    def close(self) -> None:
        """Close what is ours."""
        self._closed = self.given is None
        own = self._own.pop(os.getpid(), None)
        if own is not None:
            own.close()


class AsyncConnections:
    """The HTTP client of an async client and its copies."""

    is_async = True

    def __init__(self, given: AsyncClient | None, on_aiohttp: bool = False) -> None:
        self.given = given
        self._on_aiohttp = None if given is not None or not on_aiohttp else _client_on_aiohttp()
        self._first_process: int | None = None  # that sent a request through the caller's
        self._first_loop: weakref.ref[Any] | None = None
        # By event loop; beside each stands what closes it when its loop ends.
        self._own: weakref.WeakKeyDictionary[Any, tuple[AsyncClient, AsyncGenerator[None]]]
        self._own = weakref.WeakKeyDictionary()
        self._prepared: tuple[str, AsyncClient] | None = None  # for the library that ran when it was made
        self._closed = False

    @property
    def is_closed(self) -> bool:
        return self._closed or (self.given is not None and self.given.is_closed)

    def current(self) -> AsyncClient:
        """Return the HTTP client of the running event loop. Raises RuntimeError when a fork must not use it."""
        if self.given is not None:
            if self._first_process is None:
                with first_use:
                    _load_async_library()
            self._first_process = _checked_process(self._first_process)
            return self.given
        loop = _running_loop()
        own = self._own.get(loop)
        if own is None or own[0].is_closed:
            with first_use:
                _load_async_library()
                client = self._first()
            own = self._own[loop] = (client, _closing_with_the_loop(client))
        return own[0]

    def prepare(self) -> None:
        """Load what a request needs, and make the HTTP client of the event loop that comes first."""
        with first_use:
            _load_async_library()
            if self.given is None and self._prepared is None and not self._own:
                self._prepared = async_library(), self._new()

    def _first(self) -> AsyncClient:
        """Return the HTTP client that has been prepared, or a new one."""
        (library, client), self._prepared = self._prepared or ("", None), None
        return client if client is not None and library == async_library() else self._new()

    def _new(self) -> AsyncClient:
        if self._on_aiohttp is None or async_library() == "trio":
            return DefaultAsyncHttpxClient()
        return self._on_aiohttp()

    async def send(self, request: Request, bounds: Bounds, **options: Any) -> Response:
        """Send one request and return its response, unread; redirects are not followed."""
        client = self.current()
        if self._first_loop is None:
            self._first_loop = weakref.ref(_running_loop())
        try:
            if bounds.deadline is None:
                response = aguard(await client.send(request, stream=True, follow_redirects=False, **options))
            else:
                response = await bounds.deadline.asent(client, request, options)
        except UnicodeError as error:
            if not _is_of_a_host_name(error):  # but of the caller's content
                raise
            raise InvalidURL(f"The redirect leads nowhere: {error}") from None
        except RuntimeError as error:
            if self.given is None or self._first_loop() is _running_loop():
                raise
            raise RuntimeError(_OTHER_LOOP) from error
        return bounded(response, bounds)

    async def close(self) -> None:
        """Close what is ours in the running event loop; what belongs to another is closed when that one ends."""
        self._closed = self.given is None
        own = self._own.pop(_running_loop(), None)
        if own is not None:
            await own[0].aclose()
            await own[1].aclose()


def _client_on_aiohttp() -> Callable[[], AsyncClient]:
    """Return what makes an HTTP client on aiohttp. Raises ImportError where that is not installed."""
    with first_use:
        from .aiohttp_client import DefaultAioHttpClient, check_extra

    check_extra("This SDK's async client")
    return DefaultAioHttpClient


def _is_of_a_host_name(error: UnicodeError) -> bool:
    """Return whether the library that decodes host names has raised an error: only a redirect's is decoded so late."""
    return type(error).__module__.partition(".")[0] == "idna"


def _checked_process(first: int | None) -> int:
    """Return the process that has used a caller's HTTP client first. Raises RuntimeError in one forked from it."""
    process = os.getpid()
    if first is not None and first != process:
        raise RuntimeError(_FORKED)
    return process


def _running_loop() -> object:
    """Return what stands for the running event loop: asyncio's loop, or trio's token."""
    if async_library() == "trio":
        return sys.modules["trio"].lowlevel.current_trio_token()
    from asyncio import get_running_loop

    return get_running_loop()


def _load_async_library() -> None:
    """Load the parts of anyio that a request needs, those for the library that runs among them; it does so on first use."""
    from anyio import CancelScope, Event, connect_tcp, sleep
    from anyio.streams.tls import TLSStream

    _ = CancelScope, sleep, connect_tcp, TLSStream
    with suppress(ImportError):  # its place in another release
        import_module(f"anyio._backends._{async_library()}")
    with suppress(Exception):  # no event loop is needed but in old releases
        Event()


def _closing_with_the_loop(client: AsyncClient) -> AsyncGenerator[None]:
    """Return a generator, started and to be kept, which closes the client when the event loop ends.

    Event loops finish the async generators that are still open before they end (PEP 525).
    """
    closing = _close_at_the_end(weakref.ref(client))
    abegin(closing)
    return closing


async def _close_at_the_end(client: weakref.ref[AsyncClient]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        still_there = client()
        if still_there is not None:
            await still_there.aclose()
