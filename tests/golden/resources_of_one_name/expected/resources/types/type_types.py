# Generated from the API's document: the resource types.types
from __future__ import annotations

from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "TypeTypes",
    "TypeTypesWithRawResponse",
    "TypeTypesWithStreamingResponse",
    "AsyncTypeTypes",
    "AsyncTypeTypesWithRawResponse",
    "AsyncTypeTypesWithStreamingResponse",
]


class TypeTypes(SyncResource):
    @cached_property
    def with_raw_response(self) -> TypeTypesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TypeTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TypeTypesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TypeTypesWithStreamingResponse(self)

    def list(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "GET",
            path_template("/types/{team}/types", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTypeTypes(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTypeTypesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTypeTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTypeTypesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTypeTypesWithStreamingResponse(self)

    async def list(
        self,
        team: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "GET",
            path_template("/types/{team}/types", team=team),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TypeTypesWithRawResponse:
    def __init__(self, types: TypeTypes) -> None:
        self._types = types
        self.list = raw(types.list)


class TypeTypesWithStreamingResponse:
    def __init__(self, types: TypeTypes) -> None:
        self._types = types
        self.list = streaming(types.list)


class AsyncTypeTypesWithRawResponse:
    def __init__(self, types: AsyncTypeTypes) -> None:
        self._types = types
        self.list = async_raw(types.list)


class AsyncTypeTypesWithStreamingResponse:
    def __init__(self, types: AsyncTypeTypes) -> None:
        self._types = types
        self.list = async_streaming(types.list)
