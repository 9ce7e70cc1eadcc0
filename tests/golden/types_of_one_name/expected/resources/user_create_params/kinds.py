# Generated from the API's document: the resource user_create_params.kinds
from __future__ import annotations

from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Kinds",
    "KindsWithRawResponse",
    "KindsWithStreamingResponse",
    "AsyncKinds",
    "AsyncKindsWithRawResponse",
    "AsyncKindsWithStreamingResponse",
]


class Kinds(SyncResource):
    @cached_property
    def with_raw_response(self) -> KindsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return KindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> KindsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return KindsWithStreamingResponse(self)

    def create(
        self,
        id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "POST",
            path_template("/user_create_params/{id}/kinds", id=id),
            cast_to=NoneType,
            accept="*/*",
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncKinds(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncKindsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncKindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncKindsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncKindsWithStreamingResponse(self)

    async def create(
        self,
        id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "POST",
            path_template("/user_create_params/{id}/kinds", id=id),
            cast_to=NoneType,
            accept="*/*",
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class KindsWithRawResponse:
    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self.create = raw(kinds.create)


class KindsWithStreamingResponse:
    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self.create = streaming(kinds.create)


class AsyncKindsWithRawResponse:
    def __init__(self, kinds: AsyncKinds) -> None:
        self._kinds = kinds
        self.create = async_raw(kinds.create)


class AsyncKindsWithStreamingResponse:
    def __init__(self, kinds: AsyncKinds) -> None:
        self._kinds = kinds
        self.create = async_streaming(kinds.create)
