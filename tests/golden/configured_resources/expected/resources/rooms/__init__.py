"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import members as members
    from . import rooms as rooms
    from .members import AsyncMembers as AsyncMembers
    from .members import AsyncMembersWithRawResponse as AsyncMembersWithRawResponse
    from .members import AsyncMembersWithStreamingResponse as AsyncMembersWithStreamingResponse
    from .members import Members as Members
    from .members import MembersWithRawResponse as MembersWithRawResponse
    from .members import MembersWithStreamingResponse as MembersWithStreamingResponse
    from .rooms import AsyncRooms as AsyncRooms
    from .rooms import AsyncRoomsWithRawResponse as AsyncRoomsWithRawResponse
    from .rooms import AsyncRoomsWithStreamingResponse as AsyncRoomsWithStreamingResponse
    from .rooms import Rooms as Rooms
    from .rooms import RoomsWithRawResponse as RoomsWithRawResponse
    from .rooms import RoomsWithStreamingResponse as RoomsWithStreamingResponse

__all__ = [
    "AsyncMembers",
    "AsyncMembersWithRawResponse",
    "AsyncMembersWithStreamingResponse",
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
    "Members",
    "MembersWithRawResponse",
    "MembersWithStreamingResponse",
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "members": ".members:",
            "rooms": ".rooms:",
            "AsyncMembers": ".members",
            "AsyncMembersWithRawResponse": ".members",
            "AsyncMembersWithStreamingResponse": ".members",
            "Members": ".members",
            "MembersWithRawResponse": ".members",
            "MembersWithStreamingResponse": ".members",
            "AsyncRooms": ".rooms",
            "AsyncRoomsWithRawResponse": ".rooms",
            "AsyncRoomsWithStreamingResponse": ".rooms",
            "Rooms": ".rooms",
            "RoomsWithRawResponse": ".rooms",
            "RoomsWithStreamingResponse": ".rooms",
        },
    )
