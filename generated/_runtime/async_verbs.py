"""`client.get`, `post` and the other verbs of the async client, for endpoints that the SDK has no method for."""

from __future__ import annotations

from typing import Any, Literal, TypeVar, overload

from .async_streaming import AsyncStream
from .request import Call, View
from .types import Body, Content, Files, RequestOptions
from .verbs import verb_call

T = TypeVar("T")
S = TypeVar("S", bound="AsyncStream[Any]")


class AsyncVerbs:
    """The verbs of the async client.

    `path` is appended to the base URL; a whole URL is used as it is, without credentials when it has another origin.
    `cast_to` is the type to parse the response as; with `stream`, the type of each event.
    """

    async def _perform(self, call: Call, view: View = "parsed") -> Any:
        raise NotImplementedError

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request."""
        return await self._perform(verb_call("GET", path, cast_to, options, stream, stream_cls))

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request."""
        return await self._perform(verb_call("POST", path, cast_to, options, stream, stream_cls, body, content, files))

    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a PUT request."""
        return await self._perform(verb_call("PUT", path, cast_to, options, stream, stream_cls, body, content, files))

    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a PATCH request."""
        return await self._perform(verb_call("PATCH", path, cast_to, options, stream, stream_cls, body, content, files))

    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> AsyncStream[T]: ...
    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Content | None = None,
        files: Files | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a DELETE request."""
        return await self._perform(
            verb_call("DELETE", path, cast_to, options, stream, stream_cls, body, content, files)
        )
