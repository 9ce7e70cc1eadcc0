"""The base of the async client's resources, the classes whose methods are the API's, and the views of their methods."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, TypeVar, cast

from .async_response import AsyncAPIResponse, AsyncResponseContextManager
from .async_streaming import AsyncStream
from .base_resource import BaseResource, CallArguments, rebound
from .readiness import get_ready
from .request import EVENT_STREAM, Call, View
from .sync_response import APIResponse

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, Unpack

    from .async_client import AsyncAPIClient

    P = ParamSpec("P")

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")


class AsyncResource(BaseResource):
    """The base of a resource of the async client."""

    _view: View = "parsed"

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client
        get_ready(client)

    async def _request(self, method: str, path: str, *, cast_to: type[T], **arguments: Unpack[CallArguments]) -> T:
        """Send a request and return its response as `cast_to`."""
        call = Call(method, path, cast_to, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast(T, await perform(call, self._view))

    async def _stream(
        self, method: str, path: str, *, stream_to: type[E], **arguments: Unpack[CallArguments]
    ) -> AsyncStream[E]:
        """Send a request and return its response as a stream of `stream_to`."""
        arguments.setdefault("accept", EVENT_STREAM)
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
        stream_accept: str = EVENT_STREAM,
        **arguments: Unpack[CallArguments],
    ) -> T | AsyncStream[E]:
        """Send a request; return a stream when `stream` is True, else the response as `cast_to`."""
        if stream is True:
            arguments["accept"] = stream_accept
        call = Call(method, path, cast_to, stream_to if stream is True else None, **arguments)
        perform = self._client._perform  # pyright: ignore[reportPrivateUsage]
        return cast("T | AsyncStream[E]", await perform(call, self._view))


def async_raw(method: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[APIResponse[R]]]:
    """Return a method that returns its response, read, in the place of its value."""
    return cast("Callable[P, Awaitable[APIResponse[R]]]", rebound(method, "raw"))


def async_streaming(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """Return a method that returns an async context manager of its response, unread."""
    send = rebound(method, "streaming")

    @wraps(method, updated=())  # without what says that it is a coroutine function
    def managed(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(partial(send, *args, **kwargs))

    return managed
