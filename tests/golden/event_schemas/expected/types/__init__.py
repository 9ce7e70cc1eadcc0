"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import array_create_params as array_create_params
    from . import array_create_response as array_create_response
    from . import both_create_params as both_create_params
    from . import both_create_response as both_create_response
    from . import chat_create_params as chat_create_params
    from . import chat_create_response as chat_create_response
    from . import enum_create_params as enum_create_params
    from . import mode_list_response as mode_list_response
    from . import note as note
    from . import nullable_create_params as nullable_create_params
    from . import nullable_create_response as nullable_create_response
    from . import number_create_params as number_create_params
    from . import reference_create_params as reference_create_params
    from . import reply as reply
    from . import rooms as rooms
    from . import state as state
    from . import titled_create_params as titled_create_params
    from . import titled_create_response as titled_create_response
    from . import union_create_params as union_create_params
    from . import union_create_response as union_create_response
    from .array_create_params import ArrayCreateParams as ArrayCreateParams
    from .both_create_params import BothCreateParams as BothCreateParams
    from .both_create_response import BothCreateResponse as BothCreateResponse
    from .chat_create_params import ChatCreateParams as ChatCreateParams
    from .enum_create_params import EnumCreateParams as EnumCreateParams
    from .mode_list_response import ModeListResponse as ModeListResponse
    from .note import Note as Note
    from .nullable_create_params import NullableCreateParams as NullableCreateParams
    from .number_create_params import NumberCreateParams as NumberCreateParams
    from .reference_create_params import ReferenceCreateParams as ReferenceCreateParams
    from .reply import Reply as Reply
    from .state import State as State
    from .titled_create_params import TitledCreateParams as TitledCreateParams
    from .union_create_params import UnionCreateParams as UnionCreateParams

__all__ = [
    "ArrayCreateParams",
    "BothCreateParams",
    "BothCreateResponse",
    "ChatCreateParams",
    "EnumCreateParams",
    "ModeListResponse",
    "Note",
    "NullableCreateParams",
    "NumberCreateParams",
    "ReferenceCreateParams",
    "Reply",
    "State",
    "TitledCreateParams",
    "UnionCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "array_create_params": ".array_create_params:",
            "array_create_response": ".array_create_response:",
            "both_create_params": ".both_create_params:",
            "both_create_response": ".both_create_response:",
            "chat_create_params": ".chat_create_params:",
            "chat_create_response": ".chat_create_response:",
            "enum_create_params": ".enum_create_params:",
            "mode_list_response": ".mode_list_response:",
            "note": ".note:",
            "nullable_create_params": ".nullable_create_params:",
            "nullable_create_response": ".nullable_create_response:",
            "number_create_params": ".number_create_params:",
            "reference_create_params": ".reference_create_params:",
            "reply": ".reply:",
            "rooms": ".rooms:",
            "state": ".state:",
            "titled_create_params": ".titled_create_params:",
            "titled_create_response": ".titled_create_response:",
            "union_create_params": ".union_create_params:",
            "union_create_response": ".union_create_response:",
            "ArrayCreateParams": ".array_create_params",
            "BothCreateParams": ".both_create_params",
            "BothCreateResponse": ".both_create_response",
            "ChatCreateParams": ".chat_create_params",
            "EnumCreateParams": ".enum_create_params",
            "ModeListResponse": ".mode_list_response",
            "Note": ".note",
            "NullableCreateParams": ".nullable_create_params",
            "NumberCreateParams": ".number_create_params",
            "ReferenceCreateParams": ".reference_create_params",
            "Reply": ".reply",
            "State": ".state",
            "TitledCreateParams": ".titled_create_params",
            "UnionCreateParams": ".union_create_params",
        },
    )
