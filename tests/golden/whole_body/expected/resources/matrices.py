# Generated from the API's document: the resource matrices
from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Matrices",
    "MatricesWithRawResponse",
    "MatricesWithStreamingResponse",
    "AsyncMatrices",
    "AsyncMatricesWithRawResponse",
    "AsyncMatricesWithStreamingResponse",
]


class Matrices(SyncResource):
    @cached_property
    def with_raw_response(self) -> MatricesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MatricesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MatricesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MatricesWithStreamingResponse(self)

    def create(
        self,
        *,
        body: Iterable[Iterable[float]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.MatrixCreateResponse:
        return self._request(
            "POST",
            "/matrices",
            cast_to=cast("type[_types.MatrixCreateResponse]", _types.MatrixCreateResponse),
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMatrices(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncMatricesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncMatricesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMatricesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncMatricesWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: Iterable[Iterable[float]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.MatrixCreateResponse:
        return await self._request(
            "POST",
            "/matrices",
            cast_to=cast("type[_types.MatrixCreateResponse]", _types.MatrixCreateResponse),
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MatricesWithRawResponse:
    def __init__(self, matrices: Matrices) -> None:
        self._matrices = matrices
        self.create = raw(matrices.create)


class MatricesWithStreamingResponse:
    def __init__(self, matrices: Matrices) -> None:
        self._matrices = matrices
        self.create = streaming(matrices.create)


class AsyncMatricesWithRawResponse:
    def __init__(self, matrices: AsyncMatrices) -> None:
        self._matrices = matrices
        self.create = async_raw(matrices.create)


class AsyncMatricesWithStreamingResponse:
    def __init__(self, matrices: AsyncMatrices) -> None:
        self._matrices = matrices
        self.create = async_streaming(matrices.create)
