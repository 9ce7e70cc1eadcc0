# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import PetStoreError as PetStoreError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import ApiKeyAuth, ClientOption, EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.owners import (
        AsyncOwners,
        AsyncOwnersWithRawResponse,
        AsyncOwnersWithStreamingResponse,
        Owners,
        OwnersWithRawResponse,
        OwnersWithStreamingResponse,
    )
    from .resources.pets import (
        AsyncPets,
        AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse,
        Pets,
        PetsWithRawResponse,
        PetsWithStreamingResponse,
    )

__all__ = [
    "PetStore",
    "PetStoreWithRawResponse",
    "PetStoreWithStreamingResponse",
    "AsyncPetStore",
    "AsyncPetStoreWithRawResponse",
    "AsyncPetStoreWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://api.example.com/v2"}

PROFILE = Profile(
    package="swagger_2",
    version="1",
    client="PetStore",
    env_prefix="PET_STORE",
    environments=ENVIRONMENTS,
    options=(ClientOption("api_key", env="PET_STORE_API_KEY", required=True, auth=ApiKeyAuth(header="X-Api-Key")),),
    timeout=DEFAULT_TIMEOUT,
    max_retries=DEFAULT_MAX_RETRIES,
    event_rules=(
        EventRule(handle="done", data_starts_with="[DONE]"),
        EventRule(handle="yield", error_property="error"),
    ),
    platform_headers="X-Stainless",
    query=QueryFormat(nested="brackets", arrays="repeat"),
    anonymous=False,
)


class PetStore(SyncAPIClient):
    """The client of Pet Store. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], str]
    """Comes from the environment variable `PET_STORE_API_KEY` where it is not given."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
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
            PetStoreError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {
                "api_key": api_key,
            },
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
        api_key: str | Callable[[], str] | None = None,
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
            {
                "api_key": api_key,
            },
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
    def pets(self) -> Pets:
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def owners(self) -> Owners:
        from .resources.owners import Owners

        return Owners(self)

    @cached_property
    def with_raw_response(self) -> PetStoreWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PetStoreWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetStoreWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PetStoreWithStreamingResponse(self)


class AsyncPetStore(AsyncAPIClient):
    """The async client of Pet Store. One client serves any number of requests and keeps their connections."""

    api_key: str | Callable[[], Awaitable[str]]
    """Comes from the environment variable `PET_STORE_API_KEY` where it is not given."""

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Awaitable[str]] | None = None,
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
            PetStoreError: a required option is neither given nor in the environment.
            TypeError, ValueError: an argument is of the wrong type or out of range.
        """
        super().__init__(
            PROFILE,
            {
                "api_key": api_key,
            },
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
        api_key: str | Callable[[], Awaitable[str]] | None = None,
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
            {
                "api_key": api_key,
            },
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
    def pets(self) -> AsyncPets:
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def owners(self) -> AsyncOwners:
        from .resources.owners import AsyncOwners

        return AsyncOwners(self)

    @cached_property
    def with_raw_response(self) -> AsyncPetStoreWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPetStoreWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetStoreWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPetStoreWithStreamingResponse(self)


class PetStoreWithRawResponse:
    def __init__(self, client: PetStore) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithRawResponse:
        return self._client.pets.with_raw_response

    @cached_property
    def owners(self) -> OwnersWithRawResponse:
        return self._client.owners.with_raw_response


class PetStoreWithStreamingResponse:
    def __init__(self, client: PetStore) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithStreamingResponse:
        return self._client.pets.with_streaming_response

    @cached_property
    def owners(self) -> OwnersWithStreamingResponse:
        return self._client.owners.with_streaming_response


class AsyncPetStoreWithRawResponse:
    def __init__(self, client: AsyncPetStore) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithRawResponse:
        return self._client.pets.with_raw_response

    @cached_property
    def owners(self) -> AsyncOwnersWithRawResponse:
        return self._client.owners.with_raw_response


class AsyncPetStoreWithStreamingResponse:
    def __init__(self, client: AsyncPetStore) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithStreamingResponse:
        return self._client.pets.with_streaming_response

    @cached_property
    def owners(self) -> AsyncOwnersWithStreamingResponse:
        return self._client.owners.with_streaming_response
