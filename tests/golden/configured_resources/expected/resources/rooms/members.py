# Generated from the API's document: the resource rooms.members
from __future__ import annotations

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.paths import path_template
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Members",
    "MembersWithRawResponse",
    "MembersWithStreamingResponse",
    "AsyncMembers",
    "AsyncMembersWithRawResponse",
    "AsyncMembersWithStreamingResponse",
]


class Members(SyncResource):
    @cached_property
    def with_raw_response(self) -> MembersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MembersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MembersWithStreamingResponse(self)

    def add(
        self,
        member: str,
        *,
        room: str,
        role: _types.rooms.MemberRole,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.rooms.Member:
        return self._request(
            "PUT",
            path_template("/rooms/{room}/members/{member}", room=room, member=member),
            cast_to=_types.rooms.Member,
            body={"role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMembers(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncMembersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncMembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMembersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncMembersWithStreamingResponse(self)

    async def add(
        self,
        member: str,
        *,
        room: str,
        role: _types.rooms.MemberRole,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.rooms.Member:
        return await self._request(
            "PUT",
            path_template("/rooms/{room}/members/{member}", room=room, member=member),
            cast_to=_types.rooms.Member,
            body={"role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MembersWithRawResponse:
    def __init__(self, members: Members) -> None:
        self._members = members
        self.add = raw(members.add)


class MembersWithStreamingResponse:
    def __init__(self, members: Members) -> None:
        self._members = members
        self.add = streaming(members.add)


class AsyncMembersWithRawResponse:
    def __init__(self, members: AsyncMembers) -> None:
        self._members = members
        self.add = async_raw(members.add)


class AsyncMembersWithStreamingResponse:
    def __init__(self, members: AsyncMembers) -> None:
        self._members = members
        self.add = async_streaming(members.add)
