# Generated from the API's document: the resource rooms
from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types as _types
from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from ..._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

if TYPE_CHECKING:
    from .members import (
        AsyncMembers,
        AsyncMembersWithRawResponse,
        AsyncMembersWithStreamingResponse,
        Members,
        MembersWithRawResponse,
        MembersWithStreamingResponse,
    )


__all__ = [
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
]


class Rooms(SyncResource):
    """Where people talk."""

    @cached_property
    def members(self) -> Members:
        from .members import Members

        return Members(self._client)

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RoomsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.RoomList:
        return self._request(
            "GET",
            "/rooms",
            cast_to=_types.RoomList,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def open(
        self,
        *,
        id: str,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Room:
        return self._request(
            "POST",
            "/rooms",
            cast_to=_types.Room,
            body={"id": id, "topic": topic},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRooms(AsyncResource):
    """Where people talk."""

    @cached_property
    def members(self) -> AsyncMembers:
        from .members import AsyncMembers

        return AsyncMembers(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRoomsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncRoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncRoomsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.RoomList:
        return await self._request(
            "GET",
            "/rooms",
            cast_to=_types.RoomList,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def open(
        self,
        *,
        id: str,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Room:
        return await self._request(
            "POST",
            "/rooms",
            cast_to=_types.Room,
            body={"id": id, "topic": topic},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RoomsWithRawResponse:
    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self.list = raw(rooms.list)
        self.open = raw(rooms.open)

    @cached_property
    def members(self) -> MembersWithRawResponse:
        return self._rooms.members.with_raw_response


class RoomsWithStreamingResponse:
    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self.list = streaming(rooms.list)
        self.open = streaming(rooms.open)

    @cached_property
    def members(self) -> MembersWithStreamingResponse:
        return self._rooms.members.with_streaming_response


class AsyncRoomsWithRawResponse:
    def __init__(self, rooms: AsyncRooms) -> None:
        self._rooms = rooms
        self.list = async_raw(rooms.list)
        self.open = async_raw(rooms.open)

    @cached_property
    def members(self) -> AsyncMembersWithRawResponse:
        return self._rooms.members.with_raw_response


class AsyncRoomsWithStreamingResponse:
    def __init__(self, rooms: AsyncRooms) -> None:
        self._rooms = rooms
        self.list = async_streaming(rooms.list)
        self.open = async_streaming(rooms.open)

    @cached_property
    def members(self) -> AsyncMembersWithStreamingResponse:
        return self._rooms.members.with_streaming_response
