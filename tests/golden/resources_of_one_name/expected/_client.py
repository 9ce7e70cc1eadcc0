# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import ClientError as ClientError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL
from ._runtime.transport import AsyncClient as _AsyncClient
from ._runtime.transport import Client as _Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.async_team import (
        AsyncAsyncTeamResource,
        AsyncAsyncTeamResourceWithRawResponse,
        AsyncAsyncTeamResourceWithStreamingResponse,
        AsyncTeamResource,
        AsyncTeamResourceWithRawResponse,
        AsyncTeamResourceWithStreamingResponse,
    )
    from .resources.chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.chat_post import (
        AsyncChatPost,
        AsyncChatPostWithRawResponse,
        AsyncChatPostWithStreamingResponse,
        ChatPost,
        ChatPostWithRawResponse,
        ChatPostWithStreamingResponse,
    )
    from .resources.profile import (
        AsyncProfileResource,
        AsyncProfileResourceWithRawResponse,
        AsyncProfileResourceWithStreamingResponse,
        ProfileResource,
        ProfileResourceWithRawResponse,
        ProfileResourceWithStreamingResponse,
    )
    from .resources.resources import (
        AsyncResources,
        AsyncResourcesWithRawResponse,
        AsyncResourcesWithStreamingResponse,
        Resources,
        ResourcesWithRawResponse,
        ResourcesWithStreamingResponse,
    )
    from .resources.self import (
        AsyncSelfResource,
        AsyncSelfResourceWithRawResponse,
        AsyncSelfResourceWithStreamingResponse,
        SelfResource,
        SelfResourceWithRawResponse,
        SelfResourceWithStreamingResponse,
    )
    from .resources.team.team import (
        AsyncTeam,
        AsyncTeamWithRawResponse,
        AsyncTeamWithStreamingResponse,
        Team,
        TeamWithRawResponse,
        TeamWithStreamingResponse,
    )
    from .resources.teams.teams import (
        AsyncTeams,
        AsyncTeamsWithRawResponse,
        AsyncTeamsWithStreamingResponse,
        Teams,
        TeamsWithRawResponse,
        TeamsWithStreamingResponse,
    )
    from .resources.types.types import (
        AsyncTypes,
        AsyncTypesWithRawResponse,
        AsyncTypesWithStreamingResponse,
        Types,
        TypesWithRawResponse,
        TypesWithStreamingResponse,
    )

__all__ = [
    "Client",
    "ClientWithRawResponse",
    "ClientWithStreamingResponse",
    "AsyncClient",
    "AsyncClientWithRawResponse",
    "AsyncClientWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://teams.example"}

PROFILE = Profile(
    package="resources_of_one_name",
    version="1",
    client="Client",
    env_prefix="CLIENT",
    environments=ENVIRONMENTS,
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Stainless",
    query=QueryFormat(nested="brackets", arrays="repeat"),
)


class Client(SyncAPIClient):
    """The client of Client. One client serves any number of requests and keeps their connections."""

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: _Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Arguments that are not given come from the environment, as far as they have a variable there.

        `timeout` is in seconds. `http_client` stays the caller's to close.

        Raises:
            ClientError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
        )

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: _Client | None = None,
        _strict_response_validation: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """A client with these options changed. It shares this one's connections, and closing it leaves them open.

        `default_headers` and `default_query` are merged over this client's, `set_default_headers` and
        `set_default_query` replace them.
        """
        return self._copy(
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            extra=_extra_kwargs,
        )

    with_options = copy

    @cached_property
    def teams(self) -> Teams:
        from .resources.teams.teams import Teams

        return Teams(self)

    @cached_property
    def team(self) -> Team:
        from .resources.team.team import Team

        return Team(self)

    @cached_property
    def resources(self) -> Resources:
        from .resources.resources import Resources

        return Resources(self)

    @cached_property
    def types(self) -> Types:
        from .resources.types.types import Types

        return Types(self)

    @cached_property
    def profile(self) -> ProfileResource:
        from .resources.profile import ProfileResource

        return ProfileResource(self)

    @cached_property
    def self(self) -> SelfResource:
        from .resources.self import SelfResource

        return SelfResource(self)

    @cached_property
    def async_team(self) -> AsyncTeamResource:
        from .resources.async_team import AsyncTeamResource

        return AsyncTeamResource(self)

    @cached_property
    def chat_post(self) -> ChatPost:
        from .resources.chat_post import ChatPost

        return ChatPost(self)

    @cached_property
    def chat(self) -> Chat:
        from .resources.chat.chat import Chat

        return Chat(self)

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ClientWithStreamingResponse(self)


class AsyncClient(AsyncAPIClient):
    """The async client of Client. One client serves any number of requests and keeps their connections."""

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: _AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Arguments that are not given come from the environment, as far as they have a variable there.

        `timeout` is in seconds. `http_client` stays the caller's to close.

        Raises:
            ClientError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
        )

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: _AsyncClient | None = None,
        _strict_response_validation: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> Self:
        """A client with these options changed. It shares this one's connections, and closing it leaves them open.

        `default_headers` and `default_query` are merged over this client's, `set_default_headers` and
        `set_default_query` replace them.
        """
        return self._copy(
            {},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            extra=_extra_kwargs,
        )

    with_options = copy

    @cached_property
    def teams(self) -> AsyncTeams:
        from .resources.teams.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def team(self) -> AsyncTeam:
        from .resources.team.team import AsyncTeam

        return AsyncTeam(self)

    @cached_property
    def resources(self) -> AsyncResources:
        from .resources.resources import AsyncResources

        return AsyncResources(self)

    @cached_property
    def types(self) -> AsyncTypes:
        from .resources.types.types import AsyncTypes

        return AsyncTypes(self)

    @cached_property
    def profile(self) -> AsyncProfileResource:
        from .resources.profile import AsyncProfileResource

        return AsyncProfileResource(self)

    @cached_property
    def self(self) -> AsyncSelfResource:
        from .resources.self import AsyncSelfResource

        return AsyncSelfResource(self)

    @cached_property
    def async_team(self) -> AsyncAsyncTeamResource:
        from .resources.async_team import AsyncAsyncTeamResource

        return AsyncAsyncTeamResource(self)

    @cached_property
    def chat_post(self) -> AsyncChatPost:
        from .resources.chat_post import AsyncChatPost

        return AsyncChatPost(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .resources.chat.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncClientWithStreamingResponse(self)


class ClientWithRawResponse:
    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def teams(self) -> TeamsWithRawResponse:
        return self._client.teams.with_raw_response

    @cached_property
    def team(self) -> TeamWithRawResponse:
        return self._client.team.with_raw_response

    @cached_property
    def resources(self) -> ResourcesWithRawResponse:
        return self._client.resources.with_raw_response

    @cached_property
    def types(self) -> TypesWithRawResponse:
        return self._client.types.with_raw_response

    @cached_property
    def profile(self) -> ProfileResourceWithRawResponse:
        return self._client.profile.with_raw_response

    @cached_property
    def self(self) -> SelfResourceWithRawResponse:
        return self._client.self.with_raw_response

    @cached_property
    def async_team(self) -> AsyncTeamResourceWithRawResponse:
        return self._client.async_team.with_raw_response

    @cached_property
    def chat_post(self) -> ChatPostWithRawResponse:
        return self._client.chat_post.with_raw_response

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        return self._client.chat.with_raw_response


class ClientWithStreamingResponse:
    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def teams(self) -> TeamsWithStreamingResponse:
        return self._client.teams.with_streaming_response

    @cached_property
    def team(self) -> TeamWithStreamingResponse:
        return self._client.team.with_streaming_response

    @cached_property
    def resources(self) -> ResourcesWithStreamingResponse:
        return self._client.resources.with_streaming_response

    @cached_property
    def types(self) -> TypesWithStreamingResponse:
        return self._client.types.with_streaming_response

    @cached_property
    def profile(self) -> ProfileResourceWithStreamingResponse:
        return self._client.profile.with_streaming_response

    @cached_property
    def self(self) -> SelfResourceWithStreamingResponse:
        return self._client.self.with_streaming_response

    @cached_property
    def async_team(self) -> AsyncTeamResourceWithStreamingResponse:
        return self._client.async_team.with_streaming_response

    @cached_property
    def chat_post(self) -> ChatPostWithStreamingResponse:
        return self._client.chat_post.with_streaming_response

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        return self._client.chat.with_streaming_response


class AsyncClientWithRawResponse:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def teams(self) -> AsyncTeamsWithRawResponse:
        return self._client.teams.with_raw_response

    @cached_property
    def team(self) -> AsyncTeamWithRawResponse:
        return self._client.team.with_raw_response

    @cached_property
    def resources(self) -> AsyncResourcesWithRawResponse:
        return self._client.resources.with_raw_response

    @cached_property
    def types(self) -> AsyncTypesWithRawResponse:
        return self._client.types.with_raw_response

    @cached_property
    def profile(self) -> AsyncProfileResourceWithRawResponse:
        return self._client.profile.with_raw_response

    @cached_property
    def self(self) -> AsyncSelfResourceWithRawResponse:
        return self._client.self.with_raw_response

    @cached_property
    def async_team(self) -> AsyncAsyncTeamResourceWithRawResponse:
        return self._client.async_team.with_raw_response

    @cached_property
    def chat_post(self) -> AsyncChatPostWithRawResponse:
        return self._client.chat_post.with_raw_response

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        return self._client.chat.with_raw_response


class AsyncClientWithStreamingResponse:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def teams(self) -> AsyncTeamsWithStreamingResponse:
        return self._client.teams.with_streaming_response

    @cached_property
    def team(self) -> AsyncTeamWithStreamingResponse:
        return self._client.team.with_streaming_response

    @cached_property
    def resources(self) -> AsyncResourcesWithStreamingResponse:
        return self._client.resources.with_streaming_response

    @cached_property
    def types(self) -> AsyncTypesWithStreamingResponse:
        return self._client.types.with_streaming_response

    @cached_property
    def profile(self) -> AsyncProfileResourceWithStreamingResponse:
        return self._client.profile.with_streaming_response

    @cached_property
    def self(self) -> AsyncSelfResourceWithStreamingResponse:
        return self._client.self.with_streaming_response

    @cached_property
    def async_team(self) -> AsyncAsyncTeamResourceWithStreamingResponse:
        return self._client.async_team.with_streaming_response

    @cached_property
    def chat_post(self) -> AsyncChatPostWithStreamingResponse:
        return self._client.chat_post.with_streaming_response

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        return self._client.chat.with_streaming_response
