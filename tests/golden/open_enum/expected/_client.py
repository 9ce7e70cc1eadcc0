# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import PainterError as PainterError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.paintings import (
        AsyncPaintings,
        AsyncPaintingsWithRawResponse,
        AsyncPaintingsWithStreamingResponse,
        Paintings,
        PaintingsWithRawResponse,
        PaintingsWithStreamingResponse,
    )

__all__ = [
    "Painter",
    "PainterWithRawResponse",
    "PainterWithStreamingResponse",
    "AsyncPainter",
    "AsyncPainterWithRawResponse",
    "AsyncPainterWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://painter.example"}

PROFILE = Profile(
    package="open_enum",
    version="1.0.0",
    client="Painter",
    env_prefix="PAINTER",
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


class Painter(SyncAPIClient):
    """The client of Painter. One client serves any number of requests and keeps their connections."""

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
            PainterError: a required option is neither given nor in the environment.
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
    def paintings(self) -> Paintings:
        from .resources.paintings import Paintings

        return Paintings(self)

    @cached_property
    def with_raw_response(self) -> PainterWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PainterWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PainterWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PainterWithStreamingResponse(self)


class AsyncPainter(AsyncAPIClient):
    """The async client of Painter. One client serves any number of requests and keeps their connections."""

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
            PainterError: a required option is neither given nor in the environment.
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
    def paintings(self) -> AsyncPaintings:
        from .resources.paintings import AsyncPaintings

        return AsyncPaintings(self)

    @cached_property
    def with_raw_response(self) -> AsyncPainterWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPainterWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPainterWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPainterWithStreamingResponse(self)


class PainterWithRawResponse:
    def __init__(self, client: Painter) -> None:
        self._client = client

    @cached_property
    def paintings(self) -> PaintingsWithRawResponse:
        return self._client.paintings.with_raw_response


class PainterWithStreamingResponse:
    def __init__(self, client: Painter) -> None:
        self._client = client

    @cached_property
    def paintings(self) -> PaintingsWithStreamingResponse:
        return self._client.paintings.with_streaming_response


class AsyncPainterWithRawResponse:
    def __init__(self, client: AsyncPainter) -> None:
        self._client = client

    @cached_property
    def paintings(self) -> AsyncPaintingsWithRawResponse:
        return self._client.paintings.with_raw_response


class AsyncPainterWithStreamingResponse:
    def __init__(self, client: AsyncPainter) -> None:
        self._client = client

    @cached_property
    def paintings(self) -> AsyncPaintingsWithStreamingResponse:
        return self._client.paintings.with_streaming_response
