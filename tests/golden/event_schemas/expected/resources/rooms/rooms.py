# Generated from the API's document: the resource rooms
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.first_use import cached_property
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .chats import (
        AsyncChats,
        AsyncChatsWithRawResponse,
        AsyncChatsWithStreamingResponse,
        Chats,
        ChatsWithRawResponse,
        ChatsWithStreamingResponse,
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
    @cached_property
    def chats(self) -> Chats:
        from .chats import Chats

        return Chats(self._client)

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RoomsWithStreamingResponse(self)


class AsyncRooms(AsyncResource):
    @cached_property
    def chats(self) -> AsyncChats:
        from .chats import AsyncChats

        return AsyncChats(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRoomsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncRoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncRoomsWithStreamingResponse(self)


class RoomsWithRawResponse:
    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    @cached_property
    def chats(self) -> ChatsWithRawResponse:
        return self._rooms.chats.with_raw_response


class RoomsWithStreamingResponse:
    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms

    @cached_property
    def chats(self) -> ChatsWithStreamingResponse:
        return self._rooms.chats.with_streaming_response


class AsyncRoomsWithRawResponse:
    def __init__(self, rooms: AsyncRooms) -> None:
        self._rooms = rooms

    @cached_property
    def chats(self) -> AsyncChatsWithRawResponse:
        return self._rooms.chats.with_raw_response


class AsyncRoomsWithStreamingResponse:
    def __init__(self, rooms: AsyncRooms) -> None:
        self._rooms = rooms

    @cached_property
    def chats(self) -> AsyncChatsWithStreamingResponse:
        return self._rooms.chats.with_streaming_response
