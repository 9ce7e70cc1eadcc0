# Made from async_verbs.py by taking async and await out: change that one.
"""`client.get`, `post` and the other verbs of the sync client, for endpoints that the SDK has no method for."""

from __future__ import annotations

from typing import Any, Literal, TypeVar, overload

from .request import Call, View
from .sync_streaming import Stream
from .types import Body, Content, Files, RequestOptions
from .verbs import verb_call

T = TypeVar("T")
S = TypeVar("S", bound="Stream[Any]")


class SyncVerbs:
    """The verbs of the sync client.

    `path` is appended to the base URL; a whole URL is used as it is, without credentials when it has another origin.
    `cast_to` is the type to parse the response as; with `stream`, the type of each event.
    """

    def _perform(self, call: Call, view: View = "parsed") -> Any:
        raise NotImplementedError

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: None = None,
    ) -> Stream[T]: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request."""
        return self._perform(verb_call("GET", path, cast_to, options, stream, stream_cls))

    @overload
    def post(
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
    def post(
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
    ) -> Stream[T]: ...
    @overload
    def post(
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
    def post(
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
        return self._perform(verb_call("POST", path, cast_to, options, stream, stream_cls, body, content, files))

    @overload
    def put(
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
    def put(
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
    ) -> Stream[T]: ...
    @overload
    def put(
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
    def put(
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
        return self._perform(verb_call("PUT", path, cast_to, options, stream, stream_cls, body, content, files))

    @overload
    def patch(
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
    def patch(
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
    ) -> Stream[T]: ...
    @overload
    def patch(
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
    def patch(
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
        return self._perform(verb_call("PATCH", path, cast_to, options, stream, stream_cls, body, content, files))

    @overload
    def delete(
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
    def delete(
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
    ) -> Stream[T]: ...
    @overload
    def delete(
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
    def delete(
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
        return self._perform(verb_call("DELETE", path, cast_to, options, stream, stream_cls, body, content, files))
