# Generated from the API's document: the resource users
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
]


class Users(SyncResource):
    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return UsersWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Its folder is beside it."""
        return self._request(
            "POST",
            "/users",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsers(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncUsersWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Its folder is beside it."""
        return await self._request(
            "POST",
            "/users",
            cast_to=NoneType,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UsersWithRawResponse:
    def __init__(self, users: Users) -> None:
        self._users = users
        self.create = raw(users.create)


class UsersWithStreamingResponse:
    def __init__(self, users: Users) -> None:
        self._users = users
        self.create = streaming(users.create)


class AsyncUsersWithRawResponse:
    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.create = async_raw(users.create)


class AsyncUsersWithStreamingResponse:
    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.create = async_streaming(users.create)
