# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import ChatsClientError as ChatsClientError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.arrays import (
        Arrays,
        ArraysWithRawResponse,
        ArraysWithStreamingResponse,
        AsyncArrays,
        AsyncArraysWithRawResponse,
        AsyncArraysWithStreamingResponse,
    )
    from .resources.both import (
        AsyncBoth,
        AsyncBothWithRawResponse,
        AsyncBothWithStreamingResponse,
        Both,
        BothWithRawResponse,
        BothWithStreamingResponse,
    )
    from .resources.chats import (
        AsyncChats,
        AsyncChatsWithRawResponse,
        AsyncChatsWithStreamingResponse,
        Chats,
        ChatsWithRawResponse,
        ChatsWithStreamingResponse,
    )
    from .resources.enums import (
        AsyncEnums,
        AsyncEnumsWithRawResponse,
        AsyncEnumsWithStreamingResponse,
        Enums,
        EnumsWithRawResponse,
        EnumsWithStreamingResponse,
    )
    from .resources.modes import (
        AsyncModes,
        AsyncModesWithRawResponse,
        AsyncModesWithStreamingResponse,
        Modes,
        ModesWithRawResponse,
        ModesWithStreamingResponse,
    )
    from .resources.nullables import (
        AsyncNullables,
        AsyncNullablesWithRawResponse,
        AsyncNullablesWithStreamingResponse,
        Nullables,
        NullablesWithRawResponse,
        NullablesWithStreamingResponse,
    )
    from .resources.numbers import (
        AsyncNumbers,
        AsyncNumbersWithRawResponse,
        AsyncNumbersWithStreamingResponse,
        Numbers,
        NumbersWithRawResponse,
        NumbersWithStreamingResponse,
    )
    from .resources.references import (
        AsyncReferences,
        AsyncReferencesWithRawResponse,
        AsyncReferencesWithStreamingResponse,
        References,
        ReferencesWithRawResponse,
        ReferencesWithStreamingResponse,
    )
    from .resources.rooms.rooms import (
        AsyncRooms,
        AsyncRoomsWithRawResponse,
        AsyncRoomsWithStreamingResponse,
        Rooms,
        RoomsWithRawResponse,
        RoomsWithStreamingResponse,
    )
    from .resources.states import (
        AsyncStates,
        AsyncStatesWithRawResponse,
        AsyncStatesWithStreamingResponse,
        States,
        StatesWithRawResponse,
        StatesWithStreamingResponse,
    )
    from .resources.titled import (
        AsyncTitled,
        AsyncTitledWithRawResponse,
        AsyncTitledWithStreamingResponse,
        Titled,
        TitledWithRawResponse,
        TitledWithStreamingResponse,
    )
    from .resources.unions import (
        AsyncUnions,
        AsyncUnionsWithRawResponse,
        AsyncUnionsWithStreamingResponse,
        Unions,
        UnionsWithRawResponse,
        UnionsWithStreamingResponse,
    )

__all__ = [
    "ChatsClient",
    "ChatsClientWithRawResponse",
    "ChatsClientWithStreamingResponse",
    "AsyncChatsClient",
    "AsyncChatsClientWithRawResponse",
    "AsyncChatsClientWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://chats.example"}

PROFILE = Profile(
    package="event_schemas",
    version="1",
    client="ChatsClient",
    env_prefix="CHATS",
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


class ChatsClient(SyncAPIClient):
    """The client of Chats. One client serves any number of requests and keeps their connections."""

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
            ChatsClientError: a required option is neither given nor in the environment.
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
    def chats(self) -> Chats:
        from .resources.chats import Chats

        return Chats(self)

    @cached_property
    def titled(self) -> Titled:
        from .resources.titled import Titled

        return Titled(self)

    @cached_property
    def unions(self) -> Unions:
        from .resources.unions import Unions

        return Unions(self)

    @cached_property
    def arrays(self) -> Arrays:
        from .resources.arrays import Arrays

        return Arrays(self)

    @cached_property
    def nullables(self) -> Nullables:
        from .resources.nullables import Nullables

        return Nullables(self)

    @cached_property
    def enums(self) -> Enums:
        from .resources.enums import Enums

        return Enums(self)

    @cached_property
    def numbers(self) -> Numbers:
        from .resources.numbers import Numbers

        return Numbers(self)

    @cached_property
    def references(self) -> References:
        from .resources.references import References

        return References(self)

    @cached_property
    def both(self) -> Both:
        from .resources.both import Both

        return Both(self)

    @cached_property
    def rooms(self) -> Rooms:
        from .resources.rooms.rooms import Rooms

        return Rooms(self)

    @cached_property
    def states(self) -> States:
        from .resources.states import States

        return States(self)

    @cached_property
    def modes(self) -> Modes:
        from .resources.modes import Modes

        return Modes(self)

    @cached_property
    def with_raw_response(self) -> ChatsClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ChatsClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatsClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ChatsClientWithStreamingResponse(self)


class AsyncChatsClient(AsyncAPIClient):
    """The async client of Chats. One client serves any number of requests and keeps their connections."""

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
            ChatsClientError: a required option is neither given nor in the environment.
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
    def chats(self) -> AsyncChats:
        from .resources.chats import AsyncChats

        return AsyncChats(self)

    @cached_property
    def titled(self) -> AsyncTitled:
        from .resources.titled import AsyncTitled

        return AsyncTitled(self)

    @cached_property
    def unions(self) -> AsyncUnions:
        from .resources.unions import AsyncUnions

        return AsyncUnions(self)

    @cached_property
    def arrays(self) -> AsyncArrays:
        from .resources.arrays import AsyncArrays

        return AsyncArrays(self)

    @cached_property
    def nullables(self) -> AsyncNullables:
        from .resources.nullables import AsyncNullables

        return AsyncNullables(self)

    @cached_property
    def enums(self) -> AsyncEnums:
        from .resources.enums import AsyncEnums

        return AsyncEnums(self)

    @cached_property
    def numbers(self) -> AsyncNumbers:
        from .resources.numbers import AsyncNumbers

        return AsyncNumbers(self)

    @cached_property
    def references(self) -> AsyncReferences:
        from .resources.references import AsyncReferences

        return AsyncReferences(self)

    @cached_property
    def both(self) -> AsyncBoth:
        from .resources.both import AsyncBoth

        return AsyncBoth(self)

    @cached_property
    def rooms(self) -> AsyncRooms:
        from .resources.rooms.rooms import AsyncRooms

        return AsyncRooms(self)

    @cached_property
    def states(self) -> AsyncStates:
        from .resources.states import AsyncStates

        return AsyncStates(self)

    @cached_property
    def modes(self) -> AsyncModes:
        from .resources.modes import AsyncModes

        return AsyncModes(self)

    @cached_property
    def with_raw_response(self) -> AsyncChatsClientWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncChatsClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatsClientWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncChatsClientWithStreamingResponse(self)


class ChatsClientWithRawResponse:
    def __init__(self, client: ChatsClient) -> None:
        self._client = client

    @cached_property
    def chats(self) -> ChatsWithRawResponse:
        return self._client.chats.with_raw_response

    @cached_property
    def titled(self) -> TitledWithRawResponse:
        return self._client.titled.with_raw_response

    @cached_property
    def unions(self) -> UnionsWithRawResponse:
        return self._client.unions.with_raw_response

    @cached_property
    def arrays(self) -> ArraysWithRawResponse:
        return self._client.arrays.with_raw_response

    @cached_property
    def nullables(self) -> NullablesWithRawResponse:
        return self._client.nullables.with_raw_response

    @cached_property
    def enums(self) -> EnumsWithRawResponse:
        return self._client.enums.with_raw_response

    @cached_property
    def numbers(self) -> NumbersWithRawResponse:
        return self._client.numbers.with_raw_response

    @cached_property
    def references(self) -> ReferencesWithRawResponse:
        return self._client.references.with_raw_response

    @cached_property
    def both(self) -> BothWithRawResponse:
        return self._client.both.with_raw_response

    @cached_property
    def rooms(self) -> RoomsWithRawResponse:
        return self._client.rooms.with_raw_response

    @cached_property
    def states(self) -> StatesWithRawResponse:
        return self._client.states.with_raw_response

    @cached_property
    def modes(self) -> ModesWithRawResponse:
        return self._client.modes.with_raw_response


class ChatsClientWithStreamingResponse:
    def __init__(self, client: ChatsClient) -> None:
        self._client = client

    @cached_property
    def chats(self) -> ChatsWithStreamingResponse:
        return self._client.chats.with_streaming_response

    @cached_property
    def titled(self) -> TitledWithStreamingResponse:
        return self._client.titled.with_streaming_response

    @cached_property
    def unions(self) -> UnionsWithStreamingResponse:
        return self._client.unions.with_streaming_response

    @cached_property
    def arrays(self) -> ArraysWithStreamingResponse:
        return self._client.arrays.with_streaming_response

    @cached_property
    def nullables(self) -> NullablesWithStreamingResponse:
        return self._client.nullables.with_streaming_response

    @cached_property
    def enums(self) -> EnumsWithStreamingResponse:
        return self._client.enums.with_streaming_response

    @cached_property
    def numbers(self) -> NumbersWithStreamingResponse:
        return self._client.numbers.with_streaming_response

    @cached_property
    def references(self) -> ReferencesWithStreamingResponse:
        return self._client.references.with_streaming_response

    @cached_property
    def both(self) -> BothWithStreamingResponse:
        return self._client.both.with_streaming_response

    @cached_property
    def rooms(self) -> RoomsWithStreamingResponse:
        return self._client.rooms.with_streaming_response

    @cached_property
    def states(self) -> StatesWithStreamingResponse:
        return self._client.states.with_streaming_response

    @cached_property
    def modes(self) -> ModesWithStreamingResponse:
        return self._client.modes.with_streaming_response


class AsyncChatsClientWithRawResponse:
    def __init__(self, client: AsyncChatsClient) -> None:
        self._client = client

    @cached_property
    def chats(self) -> AsyncChatsWithRawResponse:
        return self._client.chats.with_raw_response

    @cached_property
    def titled(self) -> AsyncTitledWithRawResponse:
        return self._client.titled.with_raw_response

    @cached_property
    def unions(self) -> AsyncUnionsWithRawResponse:
        return self._client.unions.with_raw_response

    @cached_property
    def arrays(self) -> AsyncArraysWithRawResponse:
        return self._client.arrays.with_raw_response

    @cached_property
    def nullables(self) -> AsyncNullablesWithRawResponse:
        return self._client.nullables.with_raw_response

    @cached_property
    def enums(self) -> AsyncEnumsWithRawResponse:
        return self._client.enums.with_raw_response

    @cached_property
    def numbers(self) -> AsyncNumbersWithRawResponse:
        return self._client.numbers.with_raw_response

    @cached_property
    def references(self) -> AsyncReferencesWithRawResponse:
        return self._client.references.with_raw_response

    @cached_property
    def both(self) -> AsyncBothWithRawResponse:
        return self._client.both.with_raw_response

    @cached_property
    def rooms(self) -> AsyncRoomsWithRawResponse:
        return self._client.rooms.with_raw_response

    @cached_property
    def states(self) -> AsyncStatesWithRawResponse:
        return self._client.states.with_raw_response

    @cached_property
    def modes(self) -> AsyncModesWithRawResponse:
        return self._client.modes.with_raw_response


class AsyncChatsClientWithStreamingResponse:
    def __init__(self, client: AsyncChatsClient) -> None:
        self._client = client

    @cached_property
    def chats(self) -> AsyncChatsWithStreamingResponse:
        return self._client.chats.with_streaming_response

    @cached_property
    def titled(self) -> AsyncTitledWithStreamingResponse:
        return self._client.titled.with_streaming_response

    @cached_property
    def unions(self) -> AsyncUnionsWithStreamingResponse:
        return self._client.unions.with_streaming_response

    @cached_property
    def arrays(self) -> AsyncArraysWithStreamingResponse:
        return self._client.arrays.with_streaming_response

    @cached_property
    def nullables(self) -> AsyncNullablesWithStreamingResponse:
        return self._client.nullables.with_streaming_response

    @cached_property
    def enums(self) -> AsyncEnumsWithStreamingResponse:
        return self._client.enums.with_streaming_response

    @cached_property
    def numbers(self) -> AsyncNumbersWithStreamingResponse:
        return self._client.numbers.with_streaming_response

    @cached_property
    def references(self) -> AsyncReferencesWithStreamingResponse:
        return self._client.references.with_streaming_response

    @cached_property
    def both(self) -> AsyncBothWithStreamingResponse:
        return self._client.both.with_streaming_response

    @cached_property
    def rooms(self) -> AsyncRoomsWithStreamingResponse:
        return self._client.rooms.with_streaming_response

    @cached_property
    def states(self) -> AsyncStatesWithStreamingResponse:
        return self._client.states.with_streaming_response

    @cached_property
    def modes(self) -> AsyncModesWithStreamingResponse:
        return self._client.modes.with_streaming_response
