"""Resources: the classes whose methods are the API's, and their raw and streaming views.

A view binds the same methods to a sibling of the resource whose requests return responses in the place of values.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

from .api_response import APIResponse, AsyncAPIResponse
from .base_client import without_cached
from .body import Content, Files
from .request import Call, View
from .response_managers import AsyncResponseContextManager, ResponseContextManager
from .streaming import AsyncStream, Stream
from .transport import Timeout
from .types import Body, Headers, NotGiven, Query
from .wire import WireNames

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Unpack

    from .async_client import AsyncAPIClient
    from .sync_client import SyncAPIClient

    P = ParamSpec("P")

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")


class CallArguments(TypedDict, total=False):
    """What a generated method may pass along with its path. Absent: nothing of the kind, or the client's default."""

    query: Query | None
    headers: Mapping[str, object] | None  # header parameters of the operation
    body: object  # with wire names; `omit` leaves it, or a member of it, out
    wire: WireNames | None  # wire names further inside the body
    content: Content | None  # a body that is sent as it is
    files: Files | None  # makes the body a multipart form
    idempotency_key: str | None
    extra_headers: Headers | None
    extra_query: Query | None
    extra_body: Body | None
    timeout: float | Timeout | None | NotGiven
    max_retries: int | NotGiven


class BaseResource:
    """What the resources of both clients share: they can be pickled, as can their methods, where the client can."""

    def __getstate__(self) -> dict[str, Any]:
        return without_cached(self)


class SyncResource(BaseResource):
    """The base of a resource of the sync client."""

    _view: View = "parsed"

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def _request(self, method: str, path: str, *, cast_to: type[T], **arguments: Unpack[CallArguments]) -> T:
        """Send a request and return its response as `cast_to`."""
        call = Call(method, path, cast_to, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast(T, perform(call, self._view))

    def _stream(self, method: str, path: str, *, stream_to: type[E], **arguments: Unpack[CallArguments]) -> Stream[E]:
        """Send a request and return its response as a stream of `stream_to`."""
        call = Call(method, path, stream_to, stream_to, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast("Stream[E]", perform(call, self._view))

    def _request_or_stream(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        stream_to: type[E],
        stream: object,
        **arguments: Unpack[CallArguments],
    ) -> T | Stream[E]:
        """Send a request; return a stream when `stream` is True, else the response as `cast_to`."""
        call = Call(method, path, cast_to, stream_to if stream is True else None, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast("T | Stream[E]", perform(call, self._view))


class AsyncResource(BaseResource):
    """The base of a resource of the async client."""

    _view: View = "parsed"

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def _request(self, method: str, path: str, *, cast_to: type[T], **arguments: Unpack[CallArguments]) -> T:
        """Send a request and return its response as `cast_to`."""
        call = Call(method, path, cast_to, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast(T, await perform(call, self._view))

    async def _stream(
        self, method: str, path: str, *, stream_to: type[E], **arguments: Unpack[CallArguments]
    ) -> AsyncStream[E]:
        """Send a request and return its response as a stream of `stream_to`."""
        call = Call(method, path, stream_to, stream_to, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast("AsyncStream[E]", await perform(call, self._view))

    async def _request_or_stream(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        stream_to: type[E],
        stream: object,
        **arguments: Unpack[CallArguments],
    ) -> T | AsyncStream[E]:
        """Send a request; return a stream when `stream` is True, else the response as `cast_to`."""
        call = Call(method, path, cast_to, stream_to if stream is True else None, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast("T | AsyncStream[E]", await perform(call, self._view))


def raw(method: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """Return a method that returns its response, read, in the place of its value."""
    return cast("Callable[P, APIResponse[R]]", _rebound(method, "raw"))


def streaming(method: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """Return a method that returns a context manager of its response, unread."""
    send = _rebound(method, "streaming")

    @wraps(method)
    def managed(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[APIResponse[R]]:
        return ResponseContextManager(partial(send, *args, **kwargs))

    return managed


def async_raw(method: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[APIResponse[R]]]:
    """Return a method that returns its response, read, in the place of its value."""
    return cast("Callable[P, Awaitable[APIResponse[R]]]", _rebound(method, "raw"))


def async_streaming(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Return a method that returns an async context manager of its response, unread."""
    send = _rebound(method, "streaming")

    @wraps(method)
    def managed(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(partial(send, *args, **kwargs))

    return managed


def _rebound(method: Any, view: View) -> Any:
    """Return a bound method of a resource, bound to a copy of the resource that has another view."""
    resource: SyncResource | AsyncResource = method.__self__
    sibling = object.__new__(resource.__class__)
    sibling.__dict__ = {**resource.__dict__, "_view": view}
    return method.__func__.__get__(sibling)
