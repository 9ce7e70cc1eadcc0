# Made from async_tokens.py by taking async and await out: change that one.
"""The sync client of an API with OAuth 2: fetches a token before the first call, and another when it has run out."""

from __future__ import annotations

from typing import Any

from .bounds import Bounds
from .connection_errors import connection_error
from .credentials import OptionValues
from .request import RequestPlan
from .status_errors import status_error
from .sync_client import SyncAPIClient
from .token_grants import Tokens, give_tokens, lock, refused, tokens_of
from .transport import REQUEST_ERRORS, Request, Response


class SyncTokenClient(SyncAPIClient):
    """The base of a generated client whose tokens can be fetched."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        give_tokens(self)

    def _credentials(self, plan: RequestPlan) -> OptionValues:
        """Return the values of the options that authenticate, with a token that lasts for the request."""
        if self._asks_credentials(plan):
            for tokens in tokens_of(self, plan):
                self._fetch_once(tokens, plan.bounds)
        return super()._credentials(plan)

    def _attempt(self, request: Request, plan: RequestPlan, read: bool) -> Response:
        """Send one request; once more with a new token where the server refuses the one that it carries (RFC 6750, 3.1)."""
        response = super()._attempt(request, plan, read)
        if response.status_code != 401 or not plan.payload.replayable or not self._asks_credentials(plan):
            return response
        if not any([refused(tokens, request) for tokens in tokens_of(self, plan)]):
            return response
        response.close()
        return super()._attempt(self._build(plan, 0, self._credentials(plan)), plan, read)

    def _fetch_once(self, tokens: Tokens, bounds: Bounds) -> None:
        """Fetch a token unless there is a fresh one. Calls that come meanwhile wait for it, and take it too."""
        if not tokens.is_fresh():
            with tokens.lock(self._client, lock):
                if not tokens.is_fresh():
                    self._fetch(tokens, bounds)

    def _fetch(self, tokens: Tokens, bounds: Bounds) -> None:
        """Ask for a token. Raises APIError."""
        request = tokens.request(self)
        try:
            response = self._connections.send(request, bounds, auth=None)
            if response.is_success:
                response.read()
        except REQUEST_ERRORS as error:
            raise connection_error(error, request) from error
        if not response.is_success:
            raise status_error(self._read_what_comes(response))
        tokens.keep(response)
