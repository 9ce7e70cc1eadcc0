"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import chat as chat
    from . import forms as forms
    from . import indexes as indexes
    from . import indices as indices
    from . import shapes as shapes
    from . import teams as teams
    from . import user_create_params as user_create_params
    from . import users as users
    from . import 圆 as 圆
    from .chat import AsyncChat as AsyncChat
    from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .chat import Chat as Chat
    from .chat import ChatWithRawResponse as ChatWithRawResponse
    from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from .forms import AsyncForms as AsyncForms
    from .forms import AsyncFormsWithRawResponse as AsyncFormsWithRawResponse
    from .forms import AsyncFormsWithStreamingResponse as AsyncFormsWithStreamingResponse
    from .forms import Forms as Forms
    from .forms import FormsWithRawResponse as FormsWithRawResponse
    from .forms import FormsWithStreamingResponse as FormsWithStreamingResponse
    from .indexes import AsyncIndexes as AsyncIndexes
    from .indexes import AsyncIndexesWithRawResponse as AsyncIndexesWithRawResponse
    from .indexes import AsyncIndexesWithStreamingResponse as AsyncIndexesWithStreamingResponse
    from .indexes import Indexes as Indexes
    from .indexes import IndexesWithRawResponse as IndexesWithRawResponse
    from .indexes import IndexesWithStreamingResponse as IndexesWithStreamingResponse
    from .indices import AsyncIndices as AsyncIndices
    from .indices import AsyncIndicesWithRawResponse as AsyncIndicesWithRawResponse
    from .indices import AsyncIndicesWithStreamingResponse as AsyncIndicesWithStreamingResponse
    from .indices import Indices as Indices
    from .indices import IndicesWithRawResponse as IndicesWithRawResponse
    from .indices import IndicesWithStreamingResponse as IndicesWithStreamingResponse
    from .shapes import AsyncShapes as AsyncShapes
    from .shapes import AsyncShapesWithRawResponse as AsyncShapesWithRawResponse
    from .shapes import AsyncShapesWithStreamingResponse as AsyncShapesWithStreamingResponse
    from .shapes import Shapes as Shapes
    from .shapes import ShapesWithRawResponse as ShapesWithRawResponse
    from .shapes import ShapesWithStreamingResponse as ShapesWithStreamingResponse
    from .teams import AsyncTeams as AsyncTeams
    from .teams import AsyncTeamsWithRawResponse as AsyncTeamsWithRawResponse
    from .teams import AsyncTeamsWithStreamingResponse as AsyncTeamsWithStreamingResponse
    from .teams import Teams as Teams
    from .teams import TeamsWithRawResponse as TeamsWithRawResponse
    from .teams import TeamsWithStreamingResponse as TeamsWithStreamingResponse
    from .user_create_params import AsyncUserCreateParams as AsyncUserCreateParams
    from .user_create_params import AsyncUserCreateParamsWithRawResponse as AsyncUserCreateParamsWithRawResponse
    from .user_create_params import (
        AsyncUserCreateParamsWithStreamingResponse as AsyncUserCreateParamsWithStreamingResponse,
    )
    from .user_create_params import UserCreateParams as UserCreateParams
    from .user_create_params import UserCreateParamsWithRawResponse as UserCreateParamsWithRawResponse
    from .user_create_params import UserCreateParamsWithStreamingResponse as UserCreateParamsWithStreamingResponse
    from .users import AsyncUsers as AsyncUsers
    from .users import AsyncUsersWithRawResponse as AsyncUsersWithRawResponse
    from .users import AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse
    from .users import Users as Users
    from .users import UsersWithRawResponse as UsersWithRawResponse
    from .users import UsersWithStreamingResponse as UsersWithStreamingResponse
    from .圆 import Async圆Resource as Async圆Resource
    from .圆 import Async圆ResourceWithRawResponse as Async圆ResourceWithRawResponse
    from .圆 import Async圆ResourceWithStreamingResponse as Async圆ResourceWithStreamingResponse
    from .圆 import 圆Resource as 圆Resource
    from .圆 import 圆ResourceWithRawResponse as 圆ResourceWithRawResponse
    from .圆 import 圆ResourceWithStreamingResponse as 圆ResourceWithStreamingResponse

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "AsyncForms",
    "AsyncFormsWithRawResponse",
    "AsyncFormsWithStreamingResponse",
    "AsyncIndexes",
    "AsyncIndexesWithRawResponse",
    "AsyncIndexesWithStreamingResponse",
    "AsyncIndices",
    "AsyncIndicesWithRawResponse",
    "AsyncIndicesWithStreamingResponse",
    "AsyncShapes",
    "AsyncShapesWithRawResponse",
    "AsyncShapesWithStreamingResponse",
    "AsyncTeams",
    "AsyncTeamsWithRawResponse",
    "AsyncTeamsWithStreamingResponse",
    "AsyncUserCreateParams",
    "AsyncUserCreateParamsWithRawResponse",
    "AsyncUserCreateParamsWithStreamingResponse",
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Async圆Resource",
    "Async圆ResourceWithRawResponse",
    "Async圆ResourceWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
    "Forms",
    "FormsWithRawResponse",
    "FormsWithStreamingResponse",
    "Indexes",
    "IndexesWithRawResponse",
    "IndexesWithStreamingResponse",
    "Indices",
    "IndicesWithRawResponse",
    "IndicesWithStreamingResponse",
    "Shapes",
    "ShapesWithRawResponse",
    "ShapesWithStreamingResponse",
    "Teams",
    "TeamsWithRawResponse",
    "TeamsWithStreamingResponse",
    "UserCreateParams",
    "UserCreateParamsWithRawResponse",
    "UserCreateParamsWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
    "圆Resource",
    "圆ResourceWithRawResponse",
    "圆ResourceWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "chat": ".chat:",
            "forms": ".forms:",
            "indexes": ".indexes:",
            "indices": ".indices:",
            "shapes": ".shapes:",
            "teams": ".teams:",
            "user_create_params": ".user_create_params:",
            "users": ".users:",
            "圆": ".圆:",
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "AsyncForms": ".forms",
            "AsyncFormsWithRawResponse": ".forms",
            "AsyncFormsWithStreamingResponse": ".forms",
            "Forms": ".forms",
            "FormsWithRawResponse": ".forms",
            "FormsWithStreamingResponse": ".forms",
            "AsyncIndexes": ".indexes",
            "AsyncIndexesWithRawResponse": ".indexes",
            "AsyncIndexesWithStreamingResponse": ".indexes",
            "Indexes": ".indexes",
            "IndexesWithRawResponse": ".indexes",
            "IndexesWithStreamingResponse": ".indexes",
            "AsyncIndices": ".indices",
            "AsyncIndicesWithRawResponse": ".indices",
            "AsyncIndicesWithStreamingResponse": ".indices",
            "Indices": ".indices",
            "IndicesWithRawResponse": ".indices",
            "IndicesWithStreamingResponse": ".indices",
            "AsyncShapes": ".shapes",
            "AsyncShapesWithRawResponse": ".shapes",
            "AsyncShapesWithStreamingResponse": ".shapes",
            "Shapes": ".shapes",
            "ShapesWithRawResponse": ".shapes",
            "ShapesWithStreamingResponse": ".shapes",
            "AsyncTeams": ".teams",
            "AsyncTeamsWithRawResponse": ".teams",
            "AsyncTeamsWithStreamingResponse": ".teams",
            "Teams": ".teams",
            "TeamsWithRawResponse": ".teams",
            "TeamsWithStreamingResponse": ".teams",
            "AsyncUserCreateParams": ".user_create_params",
            "AsyncUserCreateParamsWithRawResponse": ".user_create_params",
            "AsyncUserCreateParamsWithStreamingResponse": ".user_create_params",
            "UserCreateParams": ".user_create_params",
            "UserCreateParamsWithRawResponse": ".user_create_params",
            "UserCreateParamsWithStreamingResponse": ".user_create_params",
            "AsyncUsers": ".users",
            "AsyncUsersWithRawResponse": ".users",
            "AsyncUsersWithStreamingResponse": ".users",
            "Users": ".users",
            "UsersWithRawResponse": ".users",
            "UsersWithStreamingResponse": ".users",
            "Async圆Resource": ".圆",
            "Async圆ResourceWithRawResponse": ".圆",
            "Async圆ResourceWithStreamingResponse": ".圆",
            "圆Resource": ".圆",
            "圆ResourceWithRawResponse": ".圆",
            "圆ResourceWithStreamingResponse": ".圆",
        },
    )
