# Generated from the API's document: the resource people
from __future__ import annotations

from typing import Literal

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit

__all__ = [
    "People",
    "PeopleWithRawResponse",
    "PeopleWithStreamingResponse",
    "AsyncPeople",
    "AsyncPeopleWithRawResponse",
    "AsyncPeopleWithStreamingResponse",
]


class People(SyncResource):
    @cached_property
    def with_raw_response(self) -> PeopleWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return PeopleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PeopleWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return PeopleWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        nickname: str | None,
        age: int | None | Omit = omit,
        tags: SequenceNotStr[str | None] | None | Omit = omit,
        home: _types.AddressParam | None | Omit = omit,
        work: _types.MaybeAddressParam | None | Omit = omit,
        role: Literal["owner", "guest"] | None | Omit = omit,
        nothing: None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Person:
        """
        Args:
            nickname: Required, but null when there is none.
            home: Where the person lives.
        """
        return self._request(
            "POST",
            "/people",
            cast_to=_types.Person,
            body={
                "name": name,
                "nickname": nickname,
                "age": age,
                "tags": tags,
                "home": home,
                "work": work,
                "role": role,
                "nothing": nothing,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPeople(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncPeopleWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncPeopleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPeopleWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncPeopleWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        nickname: str | None,
        age: int | None | Omit = omit,
        tags: SequenceNotStr[str | None] | None | Omit = omit,
        home: _types.AddressParam | None | Omit = omit,
        work: _types.MaybeAddressParam | None | Omit = omit,
        role: Literal["owner", "guest"] | None | Omit = omit,
        nothing: None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Person:
        """
        Args:
            nickname: Required, but null when there is none.
            home: Where the person lives.
        """
        return await self._request(
            "POST",
            "/people",
            cast_to=_types.Person,
            body={
                "name": name,
                "nickname": nickname,
                "age": age,
                "tags": tags,
                "home": home,
                "work": work,
                "role": role,
                "nothing": nothing,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PeopleWithRawResponse:
    def __init__(self, people: People) -> None:
        self._people = people
        self.create = raw(people.create)


class PeopleWithStreamingResponse:
    def __init__(self, people: People) -> None:
        self._people = people
        self.create = streaming(people.create)


class AsyncPeopleWithRawResponse:
    def __init__(self, people: AsyncPeople) -> None:
        self._people = people
        self.create = async_raw(people.create)


class AsyncPeopleWithStreamingResponse:
    def __init__(self, people: AsyncPeople) -> None:
        self._people = people
        self.create = async_streaming(people.create)
