# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import APIClientError as APIClientError
from ._runtime.client import SyncAPIClient
from ._runtime.client import AsyncAPIClient as _AsyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.forms import (
        AsyncForms,
        AsyncFormsWithRawResponse,
        AsyncFormsWithStreamingResponse,
        Forms,
        FormsWithRawResponse,
        FormsWithStreamingResponse,
    )
    from .resources.indexes import (
        AsyncIndexes,
        AsyncIndexesWithRawResponse,
        AsyncIndexesWithStreamingResponse,
        Indexes,
        IndexesWithRawResponse,
        IndexesWithStreamingResponse,
    )
    from .resources.indices import (
        AsyncIndices,
        AsyncIndicesWithRawResponse,
        AsyncIndicesWithStreamingResponse,
        Indices,
        IndicesWithRawResponse,
        IndicesWithStreamingResponse,
    )
    from .resources.shapes import (
        AsyncShapes,
        AsyncShapesWithRawResponse,
        AsyncShapesWithStreamingResponse,
        Shapes,
        ShapesWithRawResponse,
        ShapesWithStreamingResponse,
    )
    from .resources.teams import (
        AsyncTeams,
        AsyncTeamsWithRawResponse,
        AsyncTeamsWithStreamingResponse,
        Teams,
        TeamsWithRawResponse,
        TeamsWithStreamingResponse,
    )
    from .resources.user_create_params.user_create_params import (
        AsyncUserCreateParams,
        AsyncUserCreateParamsWithRawResponse,
        AsyncUserCreateParamsWithStreamingResponse,
        UserCreateParams,
        UserCreateParamsWithRawResponse,
        UserCreateParamsWithStreamingResponse,
    )
    from .resources.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from .resources.圆.圆 import (
        Async圆Resource,
        Async圆ResourceWithRawResponse,
        Async圆ResourceWithStreamingResponse,
        圆Resource,
        圆ResourceWithRawResponse,
        圆ResourceWithStreamingResponse,
    )

__all__ = [
    "APIClient",
    "APIClientWithRawResponse",
    "APIClientWithStreamingResponse",
    "AsyncAPIClient",
    "AsyncAPIClientWithRawResponse",
    "AsyncAPIClientWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://teams.example"}

PROFILE = Profile(
    package="types_of_one_name",
    version="1",
    client="APIClient",
    env_prefix="API",
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


class APIClient(SyncAPIClient):
    """The client of API. One client serves any number of requests and keeps their connections."""

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Arguments that are not given come from the environment, as far as they have a variable there.

        `timeout` is in seconds. `http_client` stays the caller's to close.

        Raises:
            APIClientError: a required option is neither given nor in the environment.
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
        http_client: Client | None = None,
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
        from .resources.teams import Teams

        return Teams(self)

    @cached_property
    def users(self) -> Users:
        from .resources.users import Users

        return Users(self)

    @cached_property
    def user_create_params(self) -> UserCreateParams:
        from .resources.user_create_params.user_create_params import UserCreateParams

        return UserCreateParams(self)

    @cached_property
    def chat(self) -> Chat:
        from .resources.chat.chat import Chat

        return Chat(self)

    @cached_property
    def indices(self) -> Indices:
        from .resources.indices import Indices

        return Indices(self)

    @cached_property
    def indexes(self) -> Indexes:
        from .resources.indexes import Indexes

        return Indexes(self)

    @cached_property
    def forms(self) -> Forms:
        from .resources.forms import Forms

        return Forms(self)

    @cached_property
    def shapes(self) -> Shapes:
        from .resources.shapes import Shapes

        return Shapes(self)

    @cached_property
    def 圆(self) -> 圆Resource:
        from .resources.圆.圆 import 圆Resource

        return 圆Resource(self)

    @cached_property
    def with_raw_response(self) -> APIClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return APIClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> APIClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return APIClientWithStreamingResponse(self)


class AsyncAPIClient(_AsyncAPIClient):
    """The async client of API. One client serves any number of requests and keeps their connections."""

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Arguments that are not given come from the environment, as far as they have a variable there.

        `timeout` is in seconds. `http_client` stays the caller's to close.

        Raises:
            APIClientError: a required option is neither given nor in the environment.
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
        http_client: AsyncClient | None = None,
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
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def users(self) -> AsyncUsers:
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def user_create_params(self) -> AsyncUserCreateParams:
        from .resources.user_create_params.user_create_params import AsyncUserCreateParams

        return AsyncUserCreateParams(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .resources.chat.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def indices(self) -> AsyncIndices:
        from .resources.indices import AsyncIndices

        return AsyncIndices(self)

    @cached_property
    def indexes(self) -> AsyncIndexes:
        from .resources.indexes import AsyncIndexes

        return AsyncIndexes(self)

    @cached_property
    def forms(self) -> AsyncForms:
        from .resources.forms import AsyncForms

        return AsyncForms(self)

    @cached_property
    def shapes(self) -> AsyncShapes:
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self)

    @cached_property
    def 圆(self) -> Async圆Resource:
        from .resources.圆.圆 import Async圆Resource

        return Async圆Resource(self)

    @cached_property
    def with_raw_response(self) -> AsyncAPIClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncAPIClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAPIClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncAPIClientWithStreamingResponse(self)


class APIClientWithRawResponse:
    def __init__(self, client: APIClient) -> None:
        self._client = client

    @cached_property
    def teams(self) -> TeamsWithRawResponse:
        return self._client.teams.with_raw_response

    @cached_property
    def users(self) -> UsersWithRawResponse:
        return self._client.users.with_raw_response

    @cached_property
    def user_create_params(self) -> UserCreateParamsWithRawResponse:
        return self._client.user_create_params.with_raw_response

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        return self._client.chat.with_raw_response

    @cached_property
    def indices(self) -> IndicesWithRawResponse:
        return self._client.indices.with_raw_response

    @cached_property
    def indexes(self) -> IndexesWithRawResponse:
        return self._client.indexes.with_raw_response

    @cached_property
    def forms(self) -> FormsWithRawResponse:
        return self._client.forms.with_raw_response

    @cached_property
    def shapes(self) -> ShapesWithRawResponse:
        return self._client.shapes.with_raw_response

    @cached_property
    def 圆(self) -> 圆ResourceWithRawResponse:
        return self._client.圆.with_raw_response


class APIClientWithStreamingResponse:
    def __init__(self, client: APIClient) -> None:
        self._client = client

    @cached_property
    def teams(self) -> TeamsWithStreamingResponse:
        return self._client.teams.with_streaming_response

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        return self._client.users.with_streaming_response

    @cached_property
    def user_create_params(self) -> UserCreateParamsWithStreamingResponse:
        return self._client.user_create_params.with_streaming_response

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        return self._client.chat.with_streaming_response

    @cached_property
    def indices(self) -> IndicesWithStreamingResponse:
        return self._client.indices.with_streaming_response

    @cached_property
    def indexes(self) -> IndexesWithStreamingResponse:
        return self._client.indexes.with_streaming_response

    @cached_property
    def forms(self) -> FormsWithStreamingResponse:
        return self._client.forms.with_streaming_response

    @cached_property
    def shapes(self) -> ShapesWithStreamingResponse:
        return self._client.shapes.with_streaming_response

    @cached_property
    def 圆(self) -> 圆ResourceWithStreamingResponse:
        return self._client.圆.with_streaming_response


class AsyncAPIClientWithRawResponse:
    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    @cached_property
    def teams(self) -> AsyncTeamsWithRawResponse:
        return self._client.teams.with_raw_response

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        return self._client.users.with_raw_response

    @cached_property
    def user_create_params(self) -> AsyncUserCreateParamsWithRawResponse:
        return self._client.user_create_params.with_raw_response

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        return self._client.chat.with_raw_response

    @cached_property
    def indices(self) -> AsyncIndicesWithRawResponse:
        return self._client.indices.with_raw_response

    @cached_property
    def indexes(self) -> AsyncIndexesWithRawResponse:
        return self._client.indexes.with_raw_response

    @cached_property
    def forms(self) -> AsyncFormsWithRawResponse:
        return self._client.forms.with_raw_response

    @cached_property
    def shapes(self) -> AsyncShapesWithRawResponse:
        return self._client.shapes.with_raw_response

    @cached_property
    def 圆(self) -> Async圆ResourceWithRawResponse:
        return self._client.圆.with_raw_response


class AsyncAPIClientWithStreamingResponse:
    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    @cached_property
    def teams(self) -> AsyncTeamsWithStreamingResponse:
        return self._client.teams.with_streaming_response

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        return self._client.users.with_streaming_response

    @cached_property
    def user_create_params(self) -> AsyncUserCreateParamsWithStreamingResponse:
        return self._client.user_create_params.with_streaming_response

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        return self._client.chat.with_streaming_response

    @cached_property
    def indices(self) -> AsyncIndicesWithStreamingResponse:
        return self._client.indices.with_streaming_response

    @cached_property
    def indexes(self) -> AsyncIndexesWithStreamingResponse:
        return self._client.indexes.with_streaming_response

    @cached_property
    def forms(self) -> AsyncFormsWithStreamingResponse:
        return self._client.forms.with_streaming_response

    @cached_property
    def shapes(self) -> AsyncShapesWithStreamingResponse:
        return self._client.shapes.with_streaming_response

    @cached_property
    def 圆(self) -> Async圆ResourceWithStreamingResponse:
        return self._client.圆.with_streaming_response
