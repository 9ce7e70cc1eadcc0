# Generated from the API's document: the resource exports
from __future__ import annotations

from .. import types as _types
from .._runtime.async_binary import AsyncBinaryAPIResponse, async_binary_streaming
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.sync_binary import BinaryAPIResponse, binary_streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Exports",
    "ExportsWithRawResponse",
    "ExportsWithStreamingResponse",
    "AsyncExports",
    "AsyncExportsWithRawResponse",
    "AsyncExportsWithStreamingResponse",
]


class Exports(SyncResource):
    @cached_property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ExportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExportsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ExportsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Export:
        """An export."""
        return self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=_types.Export,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_text(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`retrieve` with text/csv for an answer. The arguments are those of `retrieve`."""
        return self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=str,
            accept="text/csv",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_binary(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """`retrieve` with application/zip for an answer. The arguments are those of `retrieve`."""
        return self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=BinaryAPIResponse,
            accept="application/zip",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncExports(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncExportsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncExportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExportsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncExportsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Export:
        """An export."""
        return await self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=_types.Export,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve_text(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`retrieve` with text/csv for an answer. The arguments are those of `retrieve`."""
        return await self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=str,
            accept="text/csv",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve_binary(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """`retrieve` with application/zip for an answer. The arguments are those of `retrieve`."""
        return await self._request(
            "GET",
            path_template("/exports/{id}", id=id),
            cast_to=AsyncBinaryAPIResponse,
            accept="application/zip",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ExportsWithRawResponse:
    def __init__(self, exports: Exports) -> None:
        self._exports = exports
        self.retrieve = raw(exports.retrieve)
        self.retrieve_text = raw(exports.retrieve_text)
        self.retrieve_binary = raw(exports.retrieve_binary)


class ExportsWithStreamingResponse:
    def __init__(self, exports: Exports) -> None:
        self._exports = exports
        self.retrieve = streaming(exports.retrieve)
        self.retrieve_text = streaming(exports.retrieve_text)
        self.retrieve_binary = binary_streaming(exports.retrieve_binary)


class AsyncExportsWithRawResponse:
    def __init__(self, exports: AsyncExports) -> None:
        self._exports = exports
        self.retrieve = async_raw(exports.retrieve)
        self.retrieve_text = async_raw(exports.retrieve_text)
        self.retrieve_binary = async_raw(exports.retrieve_binary)


class AsyncExportsWithStreamingResponse:
    def __init__(self, exports: AsyncExports) -> None:
        self._exports = exports
        self.retrieve = async_streaming(exports.retrieve)
        self.retrieve_text = async_streaming(exports.retrieve_text)
        self.retrieve_binary = async_binary_streaming(exports.retrieve_binary)
