"""The async client of an API with OAuth 2: fetches a token before the first call, and another when it has run out."""

from __future__ import annotations

from typing import Any

from .async_client import AsyncAPIClient
from .bounds import Bounds
from .connection_errors import connection_error
from .credentials import OptionValues
from .request import RequestPlan
from .status_errors import status_error
from .token_grants import Tokens, alock, give_tokens, refused, tokens_of
from .transport import REQUEST_ERRORS, Request, Response


class AsyncTokenClient(AsyncAPIClient):
    """The base of a generated client whose tokens can be fetched."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        give_tokens(self)

    async def _credentials(self, plan: RequestPlan) -> OptionValues:
        """Return the values of the options that authenticate, with a token that lasts for the request."""
        if self._asks_credentials(plan):
            for tokens in tokens_of(self, plan):
                await self._fetch_once(tokens, plan.bounds)
        return await super()._credentials(plan)

    async def _attempt(self, request: Request, plan: RequestPlan, read: bool) -> Response:
        """Send one request; once more with a new token where the server refuses the one that it carries (RFC 6750, 3.1)."""
        response = await super()._attempt(request, plan, read)
        if response.status_code != 401 or not plan.payload.replayable or not self._asks_credentials(plan):
            return response
        if not any([refused(tokens, request) for tokens in tokens_of(self, plan)]):
            return response
        await response.aclose()
        return await super()._attempt(self._build(plan, 0, await self._credentials(plan)), plan, read)

    async def _fetch_once(self, tokens: Tokens, bounds: Bounds) -> None:
        """Fetch a token unless there is a fresh one. Calls that come meanwhile wait for it, and take it too."""
        if not tokens.is_fresh():
            async with tokens.lock(self._client, alock):
                if not tokens.is_fresh():
                    await self._fetch(tokens, bounds)

    async def _fetch(self, tokens: Tokens, bounds: Bounds) -> None:
        """Ask for a token. Raises APIError."""
        request = tokens.request(self)
        try:
            response = await self._connections.send(request, bounds, auth=None)
            if response.is_success:
                await response.aread()
        except REQUEST_ERRORS as error:
            raise connection_error(error, request) from error
        if not response.is_success:
            raise status_error(await self._read_what_comes(response))
        tokens.keep(response)
