# Generated from the API's document: the resource types
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .type_types import (
        AsyncTypeTypes,
        AsyncTypeTypesWithRawResponse,
        AsyncTypeTypesWithStreamingResponse,
        TypeTypes,
        TypeTypesWithRawResponse,
        TypeTypesWithStreamingResponse,
    )


__all__ = [
    "Types",
    "TypesWithRawResponse",
    "TypesWithStreamingResponse",
    "AsyncTypes",
    "AsyncTypesWithRawResponse",
    "AsyncTypesWithStreamingResponse",
]


class Types(SyncResource):
    @cached_property
    def types(self) -> TypeTypes:
        from .type_types import TypeTypes

        return TypeTypes(self._client)

    @cached_property
    def with_raw_response(self) -> TypesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TypesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TypesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            "/types",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTypes(AsyncResource):
    @cached_property
    def types(self) -> AsyncTypeTypes:
        from .type_types import AsyncTypeTypes

        return AsyncTypeTypes(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTypesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTypesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTypesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            "/types",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TypesWithRawResponse:
    def __init__(self, types: Types) -> None:
        self._types = types
        self.list = raw(types.list)

    @cached_property
    def types(self) -> TypeTypesWithRawResponse:
        return self._types.types.with_raw_response


class TypesWithStreamingResponse:
    def __init__(self, types: Types) -> None:
        self._types = types
        self.list = streaming(types.list)

    @cached_property
    def types(self) -> TypeTypesWithStreamingResponse:
        return self._types.types.with_streaming_response


class AsyncTypesWithRawResponse:
    def __init__(self, types: AsyncTypes) -> None:
        self._types = types
        self.list = async_raw(types.list)

    @cached_property
    def types(self) -> AsyncTypeTypesWithRawResponse:
        return self._types.types.with_raw_response


class AsyncTypesWithStreamingResponse:
    def __init__(self, types: AsyncTypes) -> None:
        self._types = types
        self.list = async_streaming(types.list)

    @cached_property
    def types(self) -> AsyncTypeTypesWithStreamingResponse:
        return self._types.types.with_streaming_response
