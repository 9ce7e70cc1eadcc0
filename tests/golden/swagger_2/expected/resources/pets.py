# Generated from the API's document: the resource pets
from __future__ import annotations

from typing import Literal

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit

__all__ = [
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
]


class Pets(SyncResource):
    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PetsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        status: Literal["available", "sold"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PetListResponse:
        """
        Args:
            limit: How many to return.
        """
        return self._request(
            "GET",
            "/pets",
            cast_to=_types.PetListResponse,
            query={"limit": limit, "tags": tags, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        body: _types.PetParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        """
        Args:
            body: The pet.
        """
        return self._request(
            "POST",
            "/pets",
            cast_to=_types.Pet,
            body=body,
            wire=_types.pet_create_params.PET_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        return self._request(
            "GET",
            path_template("/pets/{id}", id=id),
            cast_to=_types.Pet,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        id: int,
        *,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        return self._request(
            "PATCH",
            path_template("/pets/{id}", id=id),
            cast_to=_types.Pet,
            body={"name": name},
            content_type="application/merge-patch+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return self._request(
            "DELETE",
            path_template("/pets/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPets(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPetsWithStreamingResponse(self)

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        status: Literal["available", "sold"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.PetListResponse:
        """
        Args:
            limit: How many to return.
        """
        return await self._request(
            "GET",
            "/pets",
            cast_to=_types.PetListResponse,
            query={"limit": limit, "tags": tags, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        body: _types.PetParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        """
        Args:
            body: The pet.
        """
        return await self._request(
            "POST",
            "/pets",
            cast_to=_types.Pet,
            body=body,
            wire=_types.pet_create_params.PET_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        return await self._request(
            "GET",
            path_template("/pets/{id}", id=id),
            cast_to=_types.Pet,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        return await self._request(
            "PATCH",
            path_template("/pets/{id}", id=id),
            cast_to=_types.Pet,
            body={"name": name},
            content_type="application/merge-patch+json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        return await self._request(
            "DELETE",
            path_template("/pets/{id}", id=id),
            cast_to=NoneType,
            accept="*/*",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PetsWithRawResponse:
    def __init__(self, pets: Pets) -> None:
        self._pets = pets
        self.list = raw(pets.list)
        self.create = raw(pets.create)
        self.retrieve = raw(pets.retrieve)
        self.update = raw(pets.update)
        self.delete = raw(pets.delete)


class PetsWithStreamingResponse:
    def __init__(self, pets: Pets) -> None:
        self._pets = pets
        self.list = streaming(pets.list)
        self.create = streaming(pets.create)
        self.retrieve = streaming(pets.retrieve)
        self.update = streaming(pets.update)
        self.delete = streaming(pets.delete)


class AsyncPetsWithRawResponse:
    def __init__(self, pets: AsyncPets) -> None:
        self._pets = pets
        self.list = async_raw(pets.list)
        self.create = async_raw(pets.create)
        self.retrieve = async_raw(pets.retrieve)
        self.update = async_raw(pets.update)
        self.delete = async_raw(pets.delete)


class AsyncPetsWithStreamingResponse:
    def __init__(self, pets: AsyncPets) -> None:
        self._pets = pets
        self.list = async_streaming(pets.list)
        self.create = async_streaming(pets.create)
        self.retrieve = async_streaming(pets.retrieve)
        self.update = async_streaming(pets.update)
        self.delete = async_streaming(pets.delete)
