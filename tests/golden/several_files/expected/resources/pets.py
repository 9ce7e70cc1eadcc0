# Generated from the API's document: the resource pets
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

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

    def create(
        self,
        *,
        name: str,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        """
        Args:
            name: What it is called.
            x_trace: Follows the request.
        """
        return self._request(
            "POST",
            "/pets",
            cast_to=_types.Pet,
            headers={"X-Trace": x_trace},
            body={"name": name},
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

    async def create(
        self,
        *,
        name: str,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Pet:
        """
        Args:
            name: What it is called.
            x_trace: Follows the request.
        """
        return await self._request(
            "POST",
            "/pets",
            cast_to=_types.Pet,
            headers={"X-Trace": x_trace},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PetsWithRawResponse:
    def __init__(self, pets: Pets) -> None:
        self._pets = pets
        self.create = raw(pets.create)


class PetsWithStreamingResponse:
    def __init__(self, pets: Pets) -> None:
        self._pets = pets
        self.create = streaming(pets.create)


class AsyncPetsWithRawResponse:
    def __init__(self, pets: AsyncPets) -> None:
        self._pets = pets
        self.create = async_raw(pets.create)


class AsyncPetsWithStreamingResponse:
    def __init__(self, pets: AsyncPets) -> None:
        self._pets = pets
        self.create = async_streaming(pets.create)
