"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import chats as chats
    from . import rooms as rooms
    from .chats import AsyncChats as AsyncChats
    from .chats import AsyncChatsWithRawResponse as AsyncChatsWithRawResponse
    from .chats import AsyncChatsWithStreamingResponse as AsyncChatsWithStreamingResponse
    from .chats import Chats as Chats
    from .chats import ChatsWithRawResponse as ChatsWithRawResponse
    from .chats import ChatsWithStreamingResponse as ChatsWithStreamingResponse
    from .rooms import AsyncRooms as AsyncRooms
    from .rooms import AsyncRoomsWithRawResponse as AsyncRoomsWithRawResponse
    from .rooms import AsyncRoomsWithStreamingResponse as AsyncRoomsWithStreamingResponse
    from .rooms import Rooms as Rooms
    from .rooms import RoomsWithRawResponse as RoomsWithRawResponse
    from .rooms import RoomsWithStreamingResponse as RoomsWithStreamingResponse

__all__ = [
    "AsyncChats",
    "AsyncChatsWithRawResponse",
    "AsyncChatsWithStreamingResponse",
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
    "Chats",
    "ChatsWithRawResponse",
    "ChatsWithStreamingResponse",
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "chats": ".chats:",
            "rooms": ".rooms:",
            "AsyncChats": ".chats",
            "AsyncChatsWithRawResponse": ".chats",
            "AsyncChatsWithStreamingResponse": ".chats",
            "Chats": ".chats",
            "ChatsWithRawResponse": ".chats",
            "ChatsWithStreamingResponse": ".chats",
            "AsyncRooms": ".rooms",
            "AsyncRoomsWithRawResponse": ".rooms",
            "AsyncRoomsWithStreamingResponse": ".rooms",
            "Rooms": ".rooms",
            "RoomsWithRawResponse": ".rooms",
            "RoomsWithStreamingResponse": ".rooms",
        },
    )
