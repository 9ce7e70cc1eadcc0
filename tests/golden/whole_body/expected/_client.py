# Generated from the API's document: the client
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import BodiesError as BodiesError
from ._runtime.client import AsyncAPIClient, SyncAPIClient
from ._runtime.first_use import cached_property
from ._runtime.profile import EventRule, Profile, QueryFormat
from ._runtime.transport import URL, AsyncClient, Client
from ._runtime.types import NOT_GIVEN, NotGiven, Timeout

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources.anything import (
        Anything,
        AnythingWithRawResponse,
        AnythingWithStreamingResponse,
        AsyncAnything,
        AsyncAnythingWithRawResponse,
        AsyncAnythingWithStreamingResponse,
    )
    from .resources.filters import (
        AsyncFilters,
        AsyncFiltersWithRawResponse,
        AsyncFiltersWithStreamingResponse,
        Filters,
        FiltersWithRawResponse,
        FiltersWithStreamingResponse,
    )
    from .resources.maps import (
        AsyncMaps,
        AsyncMapsWithRawResponse,
        AsyncMapsWithStreamingResponse,
        Maps,
        MapsWithRawResponse,
        MapsWithStreamingResponse,
    )
    from .resources.matrices import (
        AsyncMatrices,
        AsyncMatricesWithRawResponse,
        AsyncMatricesWithStreamingResponse,
        Matrices,
        MatricesWithRawResponse,
        MatricesWithStreamingResponse,
    )
    from .resources.points import (
        AsyncPoints,
        AsyncPointsWithRawResponse,
        AsyncPointsWithStreamingResponse,
        Points,
        PointsWithRawResponse,
        PointsWithStreamingResponse,
    )
    from .resources.shapes import (
        AsyncShapes,
        AsyncShapesWithRawResponse,
        AsyncShapesWithStreamingResponse,
        Shapes,
        ShapesWithRawResponse,
        ShapesWithStreamingResponse,
    )
    from .resources.texts import (
        AsyncTexts,
        AsyncTextsWithRawResponse,
        AsyncTextsWithStreamingResponse,
        Texts,
        TextsWithRawResponse,
        TextsWithStreamingResponse,
    )

__all__ = [
    "Bodies",
    "BodiesWithRawResponse",
    "BodiesWithStreamingResponse",
    "AsyncBodies",
    "AsyncBodiesWithRawResponse",
    "AsyncBodiesWithStreamingResponse",
]


ENVIRONMENTS: Mapping[str, str] = {"default": "https://bodies.example"}

PROFILE = Profile(
    package="whole_body",
    version="1.0.0",
    client="Bodies",
    env_prefix="BODIES",
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


class Bodies(SyncAPIClient):
    """The client of Bodies. One client serves any number of requests and keeps their connections."""

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
            BodiesError: a required option is neither given nor in the environment.
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
    def points(self) -> Points:
        from .resources.points import Points

        return Points(self)

    @cached_property
    def texts(self) -> Texts:
        from .resources.texts import Texts

        return Texts(self)

    @cached_property
    def shapes(self) -> Shapes:
        from .resources.shapes import Shapes

        return Shapes(self)

    @cached_property
    def maps(self) -> Maps:
        from .resources.maps import Maps

        return Maps(self)

    @cached_property
    def anything(self) -> Anything:
        from .resources.anything import Anything

        return Anything(self)

    @cached_property
    def matrices(self) -> Matrices:
        from .resources.matrices import Matrices

        return Matrices(self)

    @cached_property
    def filters(self) -> Filters:
        from .resources.filters import Filters

        return Filters(self)

    @cached_property
    def with_raw_response(self) -> BodiesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return BodiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BodiesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return BodiesWithStreamingResponse(self)


class AsyncBodies(AsyncAPIClient):
    """The async client of Bodies. One client serves any number of requests and keeps their connections."""

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
            BodiesError: a required option is neither given nor in the environment.
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
    def points(self) -> AsyncPoints:
        from .resources.points import AsyncPoints

        return AsyncPoints(self)

    @cached_property
    def texts(self) -> AsyncTexts:
        from .resources.texts import AsyncTexts

        return AsyncTexts(self)

    @cached_property
    def shapes(self) -> AsyncShapes:
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self)

    @cached_property
    def maps(self) -> AsyncMaps:
        from .resources.maps import AsyncMaps

        return AsyncMaps(self)

    @cached_property
    def anything(self) -> AsyncAnything:
        from .resources.anything import AsyncAnything

        return AsyncAnything(self)

    @cached_property
    def matrices(self) -> AsyncMatrices:
        from .resources.matrices import AsyncMatrices

        return AsyncMatrices(self)

    @cached_property
    def filters(self) -> AsyncFilters:
        from .resources.filters import AsyncFilters

        return AsyncFilters(self)

    @cached_property
    def with_raw_response(self) -> AsyncBodiesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncBodiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBodiesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncBodiesWithStreamingResponse(self)


class BodiesWithRawResponse:
    def __init__(self, client: Bodies) -> None:
        self._client = client

    @cached_property
    def points(self) -> PointsWithRawResponse:
        return self._client.points.with_raw_response

    @cached_property
    def texts(self) -> TextsWithRawResponse:
        return self._client.texts.with_raw_response

    @cached_property
    def shapes(self) -> ShapesWithRawResponse:
        return self._client.shapes.with_raw_response

    @cached_property
    def maps(self) -> MapsWithRawResponse:
        return self._client.maps.with_raw_response

    @cached_property
    def anything(self) -> AnythingWithRawResponse:
        return self._client.anything.with_raw_response

    @cached_property
    def matrices(self) -> MatricesWithRawResponse:
        return self._client.matrices.with_raw_response

    @cached_property
    def filters(self) -> FiltersWithRawResponse:
        return self._client.filters.with_raw_response


class BodiesWithStreamingResponse:
    def __init__(self, client: Bodies) -> None:
        self._client = client

    @cached_property
    def points(self) -> PointsWithStreamingResponse:
        return self._client.points.with_streaming_response

    @cached_property
    def texts(self) -> TextsWithStreamingResponse:
        return self._client.texts.with_streaming_response

    @cached_property
    def shapes(self) -> ShapesWithStreamingResponse:
        return self._client.shapes.with_streaming_response

    @cached_property
    def maps(self) -> MapsWithStreamingResponse:
        return self._client.maps.with_streaming_response

    @cached_property
    def anything(self) -> AnythingWithStreamingResponse:
        return self._client.anything.with_streaming_response

    @cached_property
    def matrices(self) -> MatricesWithStreamingResponse:
        return self._client.matrices.with_streaming_response

    @cached_property
    def filters(self) -> FiltersWithStreamingResponse:
        return self._client.filters.with_streaming_response


class AsyncBodiesWithRawResponse:
    def __init__(self, client: AsyncBodies) -> None:
        self._client = client

    @cached_property
    def points(self) -> AsyncPointsWithRawResponse:
        return self._client.points.with_raw_response

    @cached_property
    def texts(self) -> AsyncTextsWithRawResponse:
        return self._client.texts.with_raw_response

    @cached_property
    def shapes(self) -> AsyncShapesWithRawResponse:
        return self._client.shapes.with_raw_response

    @cached_property
    def maps(self) -> AsyncMapsWithRawResponse:
        return self._client.maps.with_raw_response

    @cached_property
    def anything(self) -> AsyncAnythingWithRawResponse:
        return self._client.anything.with_raw_response

    @cached_property
    def matrices(self) -> AsyncMatricesWithRawResponse:
        return self._client.matrices.with_raw_response

    @cached_property
    def filters(self) -> AsyncFiltersWithRawResponse:
        return self._client.filters.with_raw_response


class AsyncBodiesWithStreamingResponse:
    def __init__(self, client: AsyncBodies) -> None:
        self._client = client

    @cached_property
    def points(self) -> AsyncPointsWithStreamingResponse:
        return self._client.points.with_streaming_response

    @cached_property
    def texts(self) -> AsyncTextsWithStreamingResponse:
        return self._client.texts.with_streaming_response

    @cached_property
    def shapes(self) -> AsyncShapesWithStreamingResponse:
        return self._client.shapes.with_streaming_response

    @cached_property
    def maps(self) -> AsyncMapsWithStreamingResponse:
        return self._client.maps.with_streaming_response

    @cached_property
    def anything(self) -> AsyncAnythingWithStreamingResponse:
        return self._client.anything.with_streaming_response

    @cached_property
    def matrices(self) -> AsyncMatricesWithStreamingResponse:
        return self._client.matrices.with_streaming_response

    @cached_property
    def filters(self) -> AsyncFiltersWithStreamingResponse:
        return self._client.filters.with_streaming_response
