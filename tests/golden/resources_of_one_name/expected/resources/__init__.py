"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_package

if TYPE_CHECKING:
    from .async_team import AsyncAsyncTeamResource as AsyncAsyncTeamResource
    from .async_team import AsyncAsyncTeamResourceWithRawResponse as AsyncAsyncTeamResourceWithRawResponse
    from .async_team import AsyncAsyncTeamResourceWithStreamingResponse as AsyncAsyncTeamResourceWithStreamingResponse
    from .async_team import AsyncTeamResource as AsyncTeamResource
    from .async_team import AsyncTeamResourceWithRawResponse as AsyncTeamResourceWithRawResponse
    from .async_team import AsyncTeamResourceWithStreamingResponse as AsyncTeamResourceWithStreamingResponse
    from .chat import AsyncChat as AsyncChat
    from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .chat import Chat as Chat
    from .chat import ChatWithRawResponse as ChatWithRawResponse
    from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from .chat_post import AsyncChatPost as AsyncChatPost
    from .chat_post import AsyncChatPostWithRawResponse as AsyncChatPostWithRawResponse
    from .chat_post import AsyncChatPostWithStreamingResponse as AsyncChatPostWithStreamingResponse
    from .chat_post import ChatPost as ChatPost
    from .chat_post import ChatPostWithRawResponse as ChatPostWithRawResponse
    from .chat_post import ChatPostWithStreamingResponse as ChatPostWithStreamingResponse
    from .profile import AsyncProfileResource as AsyncProfileResource
    from .profile import AsyncProfileResourceWithRawResponse as AsyncProfileResourceWithRawResponse
    from .profile import AsyncProfileResourceWithStreamingResponse as AsyncProfileResourceWithStreamingResponse
    from .profile import ProfileResource as ProfileResource
    from .profile import ProfileResourceWithRawResponse as ProfileResourceWithRawResponse
    from .profile import ProfileResourceWithStreamingResponse as ProfileResourceWithStreamingResponse
    from .resources import AsyncResources as AsyncResources
    from .resources import AsyncResourcesWithRawResponse as AsyncResourcesWithRawResponse
    from .resources import AsyncResourcesWithStreamingResponse as AsyncResourcesWithStreamingResponse
    from .resources import Resources as Resources
    from .resources import ResourcesWithRawResponse as ResourcesWithRawResponse
    from .resources import ResourcesWithStreamingResponse as ResourcesWithStreamingResponse
    from .self import AsyncSelfResource as AsyncSelfResource
    from .self import AsyncSelfResourceWithRawResponse as AsyncSelfResourceWithRawResponse
    from .self import AsyncSelfResourceWithStreamingResponse as AsyncSelfResourceWithStreamingResponse
    from .self import SelfResource as SelfResource
    from .self import SelfResourceWithRawResponse as SelfResourceWithRawResponse
    from .self import SelfResourceWithStreamingResponse as SelfResourceWithStreamingResponse
    from .team import AsyncTeam as AsyncTeam
    from .team import AsyncTeamWithRawResponse as AsyncTeamWithRawResponse
    from .team import AsyncTeamWithStreamingResponse as AsyncTeamWithStreamingResponse
    from .team import Team as Team
    from .team import TeamWithRawResponse as TeamWithRawResponse
    from .team import TeamWithStreamingResponse as TeamWithStreamingResponse
    from .teams import AsyncTeams as AsyncTeams
    from .teams import AsyncTeamsWithRawResponse as AsyncTeamsWithRawResponse
    from .teams import AsyncTeamsWithStreamingResponse as AsyncTeamsWithStreamingResponse
    from .teams import Teams as Teams
    from .teams import TeamsWithRawResponse as TeamsWithRawResponse
    from .teams import TeamsWithStreamingResponse as TeamsWithStreamingResponse
    from .types import AsyncTypes as AsyncTypes
    from .types import AsyncTypesWithRawResponse as AsyncTypesWithRawResponse
    from .types import AsyncTypesWithStreamingResponse as AsyncTypesWithStreamingResponse
    from .types import Types as Types
    from .types import TypesWithRawResponse as TypesWithRawResponse
    from .types import TypesWithStreamingResponse as TypesWithStreamingResponse

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "AsyncAsyncTeamResource": ".async_team",
            "AsyncAsyncTeamResourceWithRawResponse": ".async_team",
            "AsyncAsyncTeamResourceWithStreamingResponse": ".async_team",
            "AsyncTeamResource": ".async_team",
            "AsyncTeamResourceWithRawResponse": ".async_team",
            "AsyncTeamResourceWithStreamingResponse": ".async_team",
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "AsyncChatPost": ".chat_post",
            "AsyncChatPostWithRawResponse": ".chat_post",
            "AsyncChatPostWithStreamingResponse": ".chat_post",
            "ChatPost": ".chat_post",
            "ChatPostWithRawResponse": ".chat_post",
            "ChatPostWithStreamingResponse": ".chat_post",
            "AsyncProfileResource": ".profile",
            "AsyncProfileResourceWithRawResponse": ".profile",
            "AsyncProfileResourceWithStreamingResponse": ".profile",
            "ProfileResource": ".profile",
            "ProfileResourceWithRawResponse": ".profile",
            "ProfileResourceWithStreamingResponse": ".profile",
            "AsyncResources": ".resources",
            "AsyncResourcesWithRawResponse": ".resources",
            "AsyncResourcesWithStreamingResponse": ".resources",
            "Resources": ".resources",
            "ResourcesWithRawResponse": ".resources",
            "ResourcesWithStreamingResponse": ".resources",
            "AsyncSelfResource": ".self",
            "AsyncSelfResourceWithRawResponse": ".self",
            "AsyncSelfResourceWithStreamingResponse": ".self",
            "SelfResource": ".self",
            "SelfResourceWithRawResponse": ".self",
            "SelfResourceWithStreamingResponse": ".self",
            "AsyncTeam": ".team",
            "AsyncTeamWithRawResponse": ".team",
            "AsyncTeamWithStreamingResponse": ".team",
            "Team": ".team",
            "TeamWithRawResponse": ".team",
            "TeamWithStreamingResponse": ".team",
            "AsyncTeams": ".teams",
            "AsyncTeamsWithRawResponse": ".teams",
            "AsyncTeamsWithStreamingResponse": ".teams",
            "Teams": ".teams",
            "TeamsWithRawResponse": ".teams",
            "TeamsWithStreamingResponse": ".teams",
            "AsyncTypes": ".types",
            "AsyncTypesWithRawResponse": ".types",
            "AsyncTypesWithStreamingResponse": ".types",
            "Types": ".types",
            "TypesWithRawResponse": ".types",
            "TypesWithStreamingResponse": ".types",
        },
    )
