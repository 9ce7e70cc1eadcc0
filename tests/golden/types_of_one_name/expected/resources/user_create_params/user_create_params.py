# Generated from the API's document: the resource user_create_params
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .kinds import (
        AsyncKinds,
        AsyncKindsWithRawResponse,
        AsyncKindsWithStreamingResponse,
        Kinds,
        KindsWithRawResponse,
        KindsWithStreamingResponse,
    )


__all__ = [
    "UserCreateParams",
    "UserCreateParamsWithRawResponse",
    "UserCreateParamsWithStreamingResponse",
    "AsyncUserCreateParams",
    "AsyncUserCreateParamsWithRawResponse",
    "AsyncUserCreateParamsWithStreamingResponse",
]


class UserCreateParams(SyncResource):
    @cached_property
    def kinds(self) -> Kinds:
        from .kinds import Kinds

        return Kinds(self._client)

    @cached_property
    def with_raw_response(self) -> UserCreateParamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return UserCreateParamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserCreateParamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return UserCreateParamsWithStreamingResponse(self)


class AsyncUserCreateParams(AsyncResource):
    @cached_property
    def kinds(self) -> AsyncKinds:
        from .kinds import AsyncKinds

        return AsyncKinds(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncUserCreateParamsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncUserCreateParamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserCreateParamsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncUserCreateParamsWithStreamingResponse(self)


class UserCreateParamsWithRawResponse:
    def __init__(self, user_create_params: UserCreateParams) -> None:
        self._user_create_params = user_create_params

    @cached_property
    def kinds(self) -> KindsWithRawResponse:
        return self._user_create_params.kinds.with_raw_response


class UserCreateParamsWithStreamingResponse:
    def __init__(self, user_create_params: UserCreateParams) -> None:
        self._user_create_params = user_create_params

    @cached_property
    def kinds(self) -> KindsWithStreamingResponse:
        return self._user_create_params.kinds.with_streaming_response


class AsyncUserCreateParamsWithRawResponse:
    def __init__(self, user_create_params: AsyncUserCreateParams) -> None:
        self._user_create_params = user_create_params

    @cached_property
    def kinds(self) -> AsyncKindsWithRawResponse:
        return self._user_create_params.kinds.with_raw_response


class AsyncUserCreateParamsWithStreamingResponse:
    def __init__(self, user_create_params: AsyncUserCreateParams) -> None:
        self._user_create_params = user_create_params

    @cached_property
    def kinds(self) -> AsyncKindsWithStreamingResponse:
        return self._user_create_params.kinds.with_streaming_response
