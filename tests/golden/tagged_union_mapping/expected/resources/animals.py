# Generated from the API's document: the resource animals
from __future__ import annotations

from typing import cast

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, Timeout

__all__ = [
    "Animals",
    "AnimalsWithRawResponse",
    "AnimalsWithStreamingResponse",
    "AsyncAnimals",
    "AsyncAnimalsWithRawResponse",
    "AsyncAnimalsWithStreamingResponse",
]


class Animals(SyncResource):
    @cached_property
    def with_raw_response(self) -> AnimalsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AnimalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnimalsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AnimalsWithStreamingResponse(self)

    def retrieve(
        self,
        animal_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Animal:
        return self._request(
            "GET",
            path_template("/animals/{animal_id}", animal_id=animal_id),
            cast_to=cast("type[_types.Animal]", _types.Animal),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        animal_id: str,
        *,
        body: _types.AnimalParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Animal:
        return self._request(
            "PUT",
            path_template("/animals/{animal_id}", animal_id=animal_id),
            cast_to=cast("type[_types.Animal]", _types.Animal),
            body=body,
            wire=_types.animal_update_params.ANIMAL_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnimals(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncAnimalsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncAnimalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnimalsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncAnimalsWithStreamingResponse(self)

    async def retrieve(
        self,
        animal_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Animal:
        return await self._request(
            "GET",
            path_template("/animals/{animal_id}", animal_id=animal_id),
            cast_to=cast("type[_types.Animal]", _types.Animal),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        animal_id: str,
        *,
        body: _types.AnimalParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Animal:
        return await self._request(
            "PUT",
            path_template("/animals/{animal_id}", animal_id=animal_id),
            cast_to=cast("type[_types.Animal]", _types.Animal),
            body=body,
            wire=_types.animal_update_params.ANIMAL_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AnimalsWithRawResponse:
    def __init__(self, animals: Animals) -> None:
        self._animals = animals
        self.retrieve = raw(animals.retrieve)
        self.update = raw(animals.update)


class AnimalsWithStreamingResponse:
    def __init__(self, animals: Animals) -> None:
        self._animals = animals
        self.retrieve = streaming(animals.retrieve)
        self.update = streaming(animals.update)


class AsyncAnimalsWithRawResponse:
    def __init__(self, animals: AsyncAnimals) -> None:
        self._animals = animals
        self.retrieve = async_raw(animals.retrieve)
        self.update = async_raw(animals.update)


class AsyncAnimalsWithStreamingResponse:
    def __init__(self, animals: AsyncAnimals) -> None:
        self._animals = animals
        self.retrieve = async_streaming(animals.retrieve)
        self.update = async_streaming(animals.update)
