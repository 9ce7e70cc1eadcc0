# Generated from the API's document: the resource accounts
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Accounts",
    "AccountsWithRawResponse",
    "AccountsWithStreamingResponse",
    "AsyncAccounts",
    "AsyncAccountsWithRawResponse",
    "AsyncAccountsWithStreamingResponse",
]


class Accounts(SyncResource):
    @cached_property
    def with_raw_response(self) -> AccountsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AccountsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AccountsWithStreamingResponse(self)

    def create(
        self,
        *,
        address: _types.shared.AddressParam,
        currency: _types.shared.Currency | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Account:
        """
        Args:
            address: Where mail goes.
        """
        return self._request(
            "POST",
            "/accounts",
            cast_to=_types.Account,
            body={"address": address, "currency": currency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAccounts(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncAccountsWithStreamingResponse(self)

    async def create(
        self,
        *,
        address: _types.shared.AddressParam,
        currency: _types.shared.Currency | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Account:
        """
        Args:
            address: Where mail goes.
        """
        return await self._request(
            "POST",
            "/accounts",
            cast_to=_types.Account,
            body={"address": address, "currency": currency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AccountsWithRawResponse:
    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self.create = raw(accounts.create)


class AccountsWithStreamingResponse:
    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self.create = streaming(accounts.create)


class AsyncAccountsWithRawResponse:
    def __init__(self, accounts: AsyncAccounts) -> None:
        self._accounts = accounts
        self.create = async_raw(accounts.create)


class AsyncAccountsWithStreamingResponse:
    def __init__(self, accounts: AsyncAccounts) -> None:
        self._accounts = accounts
        self.create = async_streaming(accounts.create)
