# Generated from the API's document: the resource tickets
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Tickets",
    "TicketsWithRawResponse",
    "TicketsWithStreamingResponse",
    "AsyncTickets",
    "AsyncTicketsWithRawResponse",
    "AsyncTicketsWithStreamingResponse",
]


class Tickets(SyncResource):
    @cached_property
    def with_raw_response(self) -> TicketsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TicketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TicketsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TicketsWithStreamingResponse(self)

    def create(
        self,
        *,
        priority: _types.Priority,
        reporter: _types.UserParam | Omit = omit,
        assignee: _types.UserParam | Omit = omit,
        weight: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Ticket:
        """
        Args:
            priority: How soon somebody has to look at it.
            reporter: Who says so.
            assignee: Somebody with an account.
            weight: How much work it is, in hours.
        """
        return self._request(
            "POST",
            "/tickets",
            cast_to=_types.Ticket,
            body={"priority": priority, "reporter": reporter, "assignee": assignee, "weight": weight},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTickets(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTicketsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTicketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTicketsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTicketsWithStreamingResponse(self)

    async def create(
        self,
        *,
        priority: _types.Priority,
        reporter: _types.UserParam | Omit = omit,
        assignee: _types.UserParam | Omit = omit,
        weight: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Ticket:
        """
        Args:
            priority: How soon somebody has to look at it.
            reporter: Who says so.
            assignee: Somebody with an account.
            weight: How much work it is, in hours.
        """
        return await self._request(
            "POST",
            "/tickets",
            cast_to=_types.Ticket,
            body={"priority": priority, "reporter": reporter, "assignee": assignee, "weight": weight},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TicketsWithRawResponse:
    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets
        self.create = raw(tickets.create)


class TicketsWithStreamingResponse:
    def __init__(self, tickets: Tickets) -> None:
        self._tickets = tickets
        self.create = streaming(tickets.create)


class AsyncTicketsWithRawResponse:
    def __init__(self, tickets: AsyncTickets) -> None:
        self._tickets = tickets
        self.create = async_raw(tickets.create)


class AsyncTicketsWithStreamingResponse:
    def __init__(self, tickets: AsyncTickets) -> None:
        self._tickets = tickets
        self.create = async_streaming(tickets.create)
