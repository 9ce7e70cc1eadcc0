"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import room as room
    from . import room_list as room_list
    from . import room_open_params as room_open_params
    from . import rooms as rooms
    from .room import Room as Room
    from .room_list import RoomList as RoomList
    from .room_open_params import RoomOpenParams as RoomOpenParams

__all__ = [
    "Room",
    "RoomList",
    "RoomOpenParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "room": ".room:",
            "room_list": ".room_list:",
            "room_open_params": ".room_open_params:",
            "rooms": ".rooms:",
            "Room": ".room",
            "RoomList": ".room_list",
            "RoomOpenParams": ".room_open_params",
        },
    )
