"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import arrays as arrays
    from . import both as both
    from . import chats as chats
    from . import enums as enums
    from . import modes as modes
    from . import nullables as nullables
    from . import numbers as numbers
    from . import references as references
    from . import rooms as rooms
    from . import states as states
    from . import titled as titled
    from . import unions as unions
    from .arrays import Arrays as Arrays
    from .arrays import ArraysWithRawResponse as ArraysWithRawResponse
    from .arrays import ArraysWithStreamingResponse as ArraysWithStreamingResponse
    from .arrays import AsyncArrays as AsyncArrays
    from .arrays import AsyncArraysWithRawResponse as AsyncArraysWithRawResponse
    from .arrays import AsyncArraysWithStreamingResponse as AsyncArraysWithStreamingResponse
    from .both import AsyncBoth as AsyncBoth
    from .both import AsyncBothWithRawResponse as AsyncBothWithRawResponse
    from .both import AsyncBothWithStreamingResponse as AsyncBothWithStreamingResponse
    from .both import Both as Both
    from .both import BothWithRawResponse as BothWithRawResponse
    from .both import BothWithStreamingResponse as BothWithStreamingResponse
    from .chats import AsyncChats as AsyncChats
    from .chats import AsyncChatsWithRawResponse as AsyncChatsWithRawResponse
    from .chats import AsyncChatsWithStreamingResponse as AsyncChatsWithStreamingResponse
    from .chats import Chats as Chats
    from .chats import ChatsWithRawResponse as ChatsWithRawResponse
    from .chats import ChatsWithStreamingResponse as ChatsWithStreamingResponse
    from .enums import AsyncEnums as AsyncEnums
    from .enums import AsyncEnumsWithRawResponse as AsyncEnumsWithRawResponse
    from .enums import AsyncEnumsWithStreamingResponse as AsyncEnumsWithStreamingResponse
    from .enums import Enums as Enums
    from .enums import EnumsWithRawResponse as EnumsWithRawResponse
    from .enums import EnumsWithStreamingResponse as EnumsWithStreamingResponse
    from .modes import AsyncModes as AsyncModes
    from .modes import AsyncModesWithRawResponse as AsyncModesWithRawResponse
    from .modes import AsyncModesWithStreamingResponse as AsyncModesWithStreamingResponse
    from .modes import Modes as Modes
    from .modes import ModesWithRawResponse as ModesWithRawResponse
    from .modes import ModesWithStreamingResponse as ModesWithStreamingResponse
    from .nullables import AsyncNullables as AsyncNullables
    from .nullables import AsyncNullablesWithRawResponse as AsyncNullablesWithRawResponse
    from .nullables import AsyncNullablesWithStreamingResponse as AsyncNullablesWithStreamingResponse
    from .nullables import Nullables as Nullables
    from .nullables import NullablesWithRawResponse as NullablesWithRawResponse
    from .nullables import NullablesWithStreamingResponse as NullablesWithStreamingResponse
    from .numbers import AsyncNumbers as AsyncNumbers
    from .numbers import AsyncNumbersWithRawResponse as AsyncNumbersWithRawResponse
    from .numbers import AsyncNumbersWithStreamingResponse as AsyncNumbersWithStreamingResponse
    from .numbers import Numbers as Numbers
    from .numbers import NumbersWithRawResponse as NumbersWithRawResponse
    from .numbers import NumbersWithStreamingResponse as NumbersWithStreamingResponse
    from .references import AsyncReferences as AsyncReferences
    from .references import AsyncReferencesWithRawResponse as AsyncReferencesWithRawResponse
    from .references import AsyncReferencesWithStreamingResponse as AsyncReferencesWithStreamingResponse
    from .references import References as References
    from .references import ReferencesWithRawResponse as ReferencesWithRawResponse
    from .references import ReferencesWithStreamingResponse as ReferencesWithStreamingResponse
    from .rooms import AsyncRooms as AsyncRooms
    from .rooms import AsyncRoomsWithRawResponse as AsyncRoomsWithRawResponse
    from .rooms import AsyncRoomsWithStreamingResponse as AsyncRoomsWithStreamingResponse
    from .rooms import Rooms as Rooms
    from .rooms import RoomsWithRawResponse as RoomsWithRawResponse
    from .rooms import RoomsWithStreamingResponse as RoomsWithStreamingResponse
    from .states import AsyncStates as AsyncStates
    from .states import AsyncStatesWithRawResponse as AsyncStatesWithRawResponse
    from .states import AsyncStatesWithStreamingResponse as AsyncStatesWithStreamingResponse
    from .states import States as States
    from .states import StatesWithRawResponse as StatesWithRawResponse
    from .states import StatesWithStreamingResponse as StatesWithStreamingResponse
    from .titled import AsyncTitled as AsyncTitled
    from .titled import AsyncTitledWithRawResponse as AsyncTitledWithRawResponse
    from .titled import AsyncTitledWithStreamingResponse as AsyncTitledWithStreamingResponse
    from .titled import Titled as Titled
    from .titled import TitledWithRawResponse as TitledWithRawResponse
    from .titled import TitledWithStreamingResponse as TitledWithStreamingResponse
    from .unions import AsyncUnions as AsyncUnions
    from .unions import AsyncUnionsWithRawResponse as AsyncUnionsWithRawResponse
    from .unions import AsyncUnionsWithStreamingResponse as AsyncUnionsWithStreamingResponse
    from .unions import Unions as Unions
    from .unions import UnionsWithRawResponse as UnionsWithRawResponse
    from .unions import UnionsWithStreamingResponse as UnionsWithStreamingResponse

__all__ = [
    "Arrays",
    "ArraysWithRawResponse",
    "ArraysWithStreamingResponse",
    "AsyncArrays",
    "AsyncArraysWithRawResponse",
    "AsyncArraysWithStreamingResponse",
    "AsyncBoth",
    "AsyncBothWithRawResponse",
    "AsyncBothWithStreamingResponse",
    "AsyncChats",
    "AsyncChatsWithRawResponse",
    "AsyncChatsWithStreamingResponse",
    "AsyncEnums",
    "AsyncEnumsWithRawResponse",
    "AsyncEnumsWithStreamingResponse",
    "AsyncModes",
    "AsyncModesWithRawResponse",
    "AsyncModesWithStreamingResponse",
    "AsyncNullables",
    "AsyncNullablesWithRawResponse",
    "AsyncNullablesWithStreamingResponse",
    "AsyncNumbers",
    "AsyncNumbersWithRawResponse",
    "AsyncNumbersWithStreamingResponse",
    "AsyncReferences",
    "AsyncReferencesWithRawResponse",
    "AsyncReferencesWithStreamingResponse",
    "AsyncRooms",
    "AsyncRoomsWithRawResponse",
    "AsyncRoomsWithStreamingResponse",
    "AsyncStates",
    "AsyncStatesWithRawResponse",
    "AsyncStatesWithStreamingResponse",
    "AsyncTitled",
    "AsyncTitledWithRawResponse",
    "AsyncTitledWithStreamingResponse",
    "AsyncUnions",
    "AsyncUnionsWithRawResponse",
    "AsyncUnionsWithStreamingResponse",
    "Both",
    "BothWithRawResponse",
    "BothWithStreamingResponse",
    "Chats",
    "ChatsWithRawResponse",
    "ChatsWithStreamingResponse",
    "Enums",
    "EnumsWithRawResponse",
    "EnumsWithStreamingResponse",
    "Modes",
    "ModesWithRawResponse",
    "ModesWithStreamingResponse",
    "Nullables",
    "NullablesWithRawResponse",
    "NullablesWithStreamingResponse",
    "Numbers",
    "NumbersWithRawResponse",
    "NumbersWithStreamingResponse",
    "References",
    "ReferencesWithRawResponse",
    "ReferencesWithStreamingResponse",
    "Rooms",
    "RoomsWithRawResponse",
    "RoomsWithStreamingResponse",
    "States",
    "StatesWithRawResponse",
    "StatesWithStreamingResponse",
    "Titled",
    "TitledWithRawResponse",
    "TitledWithStreamingResponse",
    "Unions",
    "UnionsWithRawResponse",
    "UnionsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "arrays": ".arrays:",
            "both": ".both:",
            "chats": ".chats:",
            "enums": ".enums:",
            "modes": ".modes:",
            "nullables": ".nullables:",
            "numbers": ".numbers:",
            "references": ".references:",
            "rooms": ".rooms:",
            "states": ".states:",
            "titled": ".titled:",
            "unions": ".unions:",
            "Arrays": ".arrays",
            "ArraysWithRawResponse": ".arrays",
            "ArraysWithStreamingResponse": ".arrays",
            "AsyncArrays": ".arrays",
            "AsyncArraysWithRawResponse": ".arrays",
            "AsyncArraysWithStreamingResponse": ".arrays",
            "AsyncBoth": ".both",
            "AsyncBothWithRawResponse": ".both",
            "AsyncBothWithStreamingResponse": ".both",
            "Both": ".both",
            "BothWithRawResponse": ".both",
            "BothWithStreamingResponse": ".both",
            "AsyncChats": ".chats",
            "AsyncChatsWithRawResponse": ".chats",
            "AsyncChatsWithStreamingResponse": ".chats",
            "Chats": ".chats",
            "ChatsWithRawResponse": ".chats",
            "ChatsWithStreamingResponse": ".chats",
            "AsyncEnums": ".enums",
            "AsyncEnumsWithRawResponse": ".enums",
            "AsyncEnumsWithStreamingResponse": ".enums",
            "Enums": ".enums",
            "EnumsWithRawResponse": ".enums",
            "EnumsWithStreamingResponse": ".enums",
            "AsyncModes": ".modes",
            "AsyncModesWithRawResponse": ".modes",
            "AsyncModesWithStreamingResponse": ".modes",
            "Modes": ".modes",
            "ModesWithRawResponse": ".modes",
            "ModesWithStreamingResponse": ".modes",
            "AsyncNullables": ".nullables",
            "AsyncNullablesWithRawResponse": ".nullables",
            "AsyncNullablesWithStreamingResponse": ".nullables",
            "Nullables": ".nullables",
            "NullablesWithRawResponse": ".nullables",
            "NullablesWithStreamingResponse": ".nullables",
            "AsyncNumbers": ".numbers",
            "AsyncNumbersWithRawResponse": ".numbers",
            "AsyncNumbersWithStreamingResponse": ".numbers",
            "Numbers": ".numbers",
            "NumbersWithRawResponse": ".numbers",
            "NumbersWithStreamingResponse": ".numbers",
            "AsyncReferences": ".references",
            "AsyncReferencesWithRawResponse": ".references",
            "AsyncReferencesWithStreamingResponse": ".references",
            "References": ".references",
            "ReferencesWithRawResponse": ".references",
            "ReferencesWithStreamingResponse": ".references",
            "AsyncRooms": ".rooms",
            "AsyncRoomsWithRawResponse": ".rooms",
            "AsyncRoomsWithStreamingResponse": ".rooms",
            "Rooms": ".rooms",
            "RoomsWithRawResponse": ".rooms",
            "RoomsWithStreamingResponse": ".rooms",
            "AsyncStates": ".states",
            "AsyncStatesWithRawResponse": ".states",
            "AsyncStatesWithStreamingResponse": ".states",
            "States": ".states",
            "StatesWithRawResponse": ".states",
            "StatesWithStreamingResponse": ".states",
            "AsyncTitled": ".titled",
            "AsyncTitledWithRawResponse": ".titled",
            "AsyncTitledWithStreamingResponse": ".titled",
            "Titled": ".titled",
            "TitledWithRawResponse": ".titled",
            "TitledWithStreamingResponse": ".titled",
            "AsyncUnions": ".unions",
            "AsyncUnionsWithRawResponse": ".unions",
            "AsyncUnionsWithStreamingResponse": ".unions",
            "Unions": ".unions",
            "UnionsWithRawResponse": ".unions",
            "UnionsWithStreamingResponse": ".unions",
        },
    )
