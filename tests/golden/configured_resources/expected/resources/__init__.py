"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import rooms as rooms
    from .rooms import AsyncRooms as AsyncRooms
    from .rooms import AsyncRoomsWithRawResponse as AsyncRoomsWithRawResponse
    from .rooms import AsyncRoomsWithStreamingResponse as AsyncRoomsWithStreamingResponse
    from .rooms import Rooms as Rooms
    from .rooms import RoomsWithRawResponse as RoomsWithRawResponse
    from .rooms import RoomsWithStreamingResponse as RoomsWithStreamingResponse

__all__ = [
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "rooms": ".rooms:",
            "AsyncRooms": ".rooms",
            "AsyncRoomsWithRawResponse": ".rooms",
            "AsyncRoomsWithStreamingResponse": ".rooms",
            "Rooms": ".rooms",
            "RoomsWithRawResponse": ".rooms",
            "RoomsWithStreamingResponse": ".rooms",
        },
    )
