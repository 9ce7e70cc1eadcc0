# Generated from the API's document: the resource trees
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Trees",
    "TreesWithRawResponse",
    "TreesWithStreamingResponse",
    "AsyncTrees",
    "AsyncTreesWithRawResponse",
    "AsyncTreesWithStreamingResponse",
]


class Trees(SyncResource):
    @cached_property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TreesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TreesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TreesWithStreamingResponse(self)

    def create(
        self,
        *,
        root: _types.NodeParam,
        rule: _types.RuleParam | Omit = omit,
        data: _types.JsonValueParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Tree:
        """
        Args:
            root: A node with the nodes below it.
            rule: A condition on nodes.
            data: Any value of JSON.
        """
        return self._request(
            "POST",
            "/trees",
            cast_to=_types.Tree,
            body={"root": root, "rule": rule, "data": data},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTrees(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTreesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTreesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTreesWithStreamingResponse(self)

    async def create(
        self,
        *,
        root: _types.NodeParam,
        rule: _types.RuleParam | Omit = omit,
        data: _types.JsonValueParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Tree:
        """
        Args:
            root: A node with the nodes below it.
            rule: A condition on nodes.
            data: Any value of JSON.
        """
        return await self._request(
            "POST",
            "/trees",
            cast_to=_types.Tree,
            body={"root": root, "rule": rule, "data": data},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TreesWithRawResponse:
    def __init__(self, trees: Trees) -> None:
        self._trees = trees
        self.create = raw(trees.create)


class TreesWithStreamingResponse:
    def __init__(self, trees: Trees) -> None:
        self._trees = trees
        self.create = streaming(trees.create)


class AsyncTreesWithRawResponse:
    def __init__(self, trees: AsyncTrees) -> None:
        self._trees = trees
        self.create = async_raw(trees.create)


class AsyncTreesWithStreamingResponse:
    def __init__(self, trees: AsyncTrees) -> None:
        self._trees = trees
        self.create = async_streaming(trees.create)
