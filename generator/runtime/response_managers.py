"""Context managers of `with_streaming_response`: the request is sent on entering, the response closed on leaving."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Generic, TypeVar

from .api_response import APIResponse, AsyncAPIResponse

S = TypeVar("S", bound="APIResponse[object]")
AsyncS = TypeVar("AsyncS", bound="AsyncAPIResponse[object]")


class ResponseContextManager(Generic[S]):
    """Sends the request on `with`, and closes the response at its end."""

    def __init__(self, send: Callable[[], S]) -> None:
        self._send = send
        self._response: S | None = None

    def __enter__(self) -> S:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[AsyncS]):
    """Sends the request on `async with`, and closes the response at its end."""

    def __init__(self, send: Callable[[], Awaitable[AsyncS]]) -> None:
        self._send = send
        self._response: AsyncS | None = None

    async def __aenter__(self) -> AsyncS:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()
