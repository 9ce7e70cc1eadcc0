"""The async client: what sends, reads, waits and closes."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .api_response import ASYNC_RESPONSES, Exchange
from .async_streaming import AsyncStream
from .async_verbs import AsyncVerbs
from .connection_errors import connection_error, no_time_left
from .connections import AsyncConnections
from .credentials import OptionValues
from .hints import NeedsAsyncWith
from .pairs import acurrent, asleep
from .planning import PlanningClient
from .profile import Profile
from .readiness import build_validators, load_reading
from .redirects import next_request
from .request import Call, RequestPlan, View
from .settings import check_credential
from .status_errors import status_error, with_content
from .transport import (
    REQUEST_ERRORS,
    URL,
    AsyncClient,
    Request,
    Response,
    Timeout,
    TooManyRedirects,
    chosen_timeout,
)
from .types import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from typing_extensions import Self


class AsyncAPIClient(NeedsAsyncWith, PlanningClient, AsyncVerbs):
    """The base of a generated client, in its async form."""

    _is_async = AsyncConnections.is_async
    _stream_class = AsyncStream
    _connections_class = AsyncConnections
    _connections: AsyncConnections

    def __init__(
        self,
        profile: Profile,
        options: Mapping[str, object],
        *,
        base_url: str | URL | None | NotGiven = None,
        environment: str | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        if http_client is not None and not isinstance(
            http_client, AsyncClient
        ):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(
                f"Invalid `http_client` argument: {AsyncClient.__module__}.AsyncClient is needed, not {type(http_client).__name__}"
            )
        super().__init__(
            profile,
            options,
            base_url=base_url,
            environment=environment,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_timeout=None if http_client is None else chosen_timeout(http_client),
            strict=strict,
        )
        self._prepare(profile)
        self._closed = False
        self._connections = self._connections_class(http_client, profile.uses_aiohttp)
        self._owns_connections = True

    def is_closed(self) -> bool:
        """Return whether the client has been closed; it sends nothing then."""
        return self._closed or self._connections.is_closed

    async def close(self) -> None:
        """Close the client, and its connections unless they belong to another client or to the caller."""
        self._closed = True
        if self._owns_connections:
            await self._connections.close()

    async def warm_up(self, *models: Any) -> None:
        """Load and build now what the first calls would: a server calls it at its start, before requests wait for it.

        That is the HTTP client, what reads responses, and the validators of the models that you name: `Book`, `list[Book]`.
        """
        if self.is_closed():
            raise RuntimeError("the client has been closed")
        self._connections.prepare()
        _ = self._client
        load_reading()
        for model in models:
            build_validators(model)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def _client(self) -> AsyncClient:
        """The HTTP client that sends now."""
        return self._connections.current()

    async def _perform(self, call: Call, view: View = "parsed") -> Any:
        """Send a call and return its value, or the response that holds it."""
        exchange = await self._send(call, read=view != "streaming" and call.stream_to is None)
        return self._finish(exchange) if view == "parsed" else ASYNC_RESPONSES[view](exchange)

    async def _send(self, call: Call, *, read: bool) -> Exchange:
        """Send a call, again where the rules say so, and return its response. Raises APIError."""
        if self.is_closed():
            raise RuntimeError("the client has been closed")
        plan = self._plan(call)
        attempt = 0
        while True:
            request = self._build(plan, attempt, await self._credentials(plan))
            try:
                response = await self._attempt(request, plan, read)
            except REQUEST_ERRORS as error:
                delay = self._delay_after_error(plan, error, attempt)
                if delay is None:
                    raise connection_error(error, request) from error
                if plan.bounds.end_within(delay):
                    raise no_time_left(connection_error(error, request), plan.bounds) from error
            else:
                self._log_response(response, attempt)
                if response.is_success:
                    return self._exchange(call, response, attempt)
                delay = self._delay_after_response(plan, response, attempt)
                if delay is None:
                    raise status_error(await self._read_what_comes(response))
                if plan.bounds.end_within(delay):
                    raise no_time_left(status_error(await self._read_what_comes(response)), plan.bounds)
                await response.aclose()
            self._log_retry(plan, delay, attempt)
            await asleep(delay)
            attempt += 1

    async def _credentials(self, plan: RequestPlan) -> OptionValues:
        """Return the values of the options that authenticate; a callable is asked before every attempt.

        Raises TypeError or ValueError for one that cannot be sent.
        """
        credentials = OptionValues()
        if self._asks_credentials(plan):
            for option in plan.auth or ():
                if getattr(self, option.name) is not None:  # which no local variable holds: a traceback may show those
                    credentials[option.name] = await acurrent(getattr(self, option.name))
                    check_credential(option, credentials)
        return credentials

    async def _attempt(self, request: Request, plan: RequestPlan, read: bool) -> Response:
        """Send one request, follow its redirects, and read the body of a success where `read` says so."""
        own = {} if plan.same_origin else {"auth": None}  # what the HTTP client itself would add
        response = await self._connections.send(request, plan.bounds, **own)
        try:
            if response.has_redirect_location and self._follows(plan):
                response = await self._redirected(response, plan)
            if read and response.is_success:
                await response.aread()
        except BaseException:
            await response.aclose()
            raise
        return response

    def _follows(self, plan: RequestPlan) -> bool:
        chosen = plan.call.follow_redirects
        return self._client.follow_redirects if chosen is None else chosen

    async def _redirected(self, response: Response, plan: RequestPlan) -> Response:
        """Return the response at the end of the redirects. Credentials stay with the first origin."""
        history: list[Response] = []
        while True:
            request = next_request(
                response,
                replayable=plan.payload.replayable,
                secret_headers=self._secret_headers,
                secret_parameters=self._secret_parameters,
            )
            if request is None:
                response.history = history
                return response
            if len(history) >= self._client.max_redirects:
                await response.aclose()
                raise TooManyRedirects("Too many redirects.", request=request)
            await response.aread()
            history.append(response)
            response = await self._connections.send(request, plan.bounds, auth=None)

    async def _read_what_comes(self, response: Response) -> Response:
        """Return an error response with as much of its body as arrives; the status matters more than the rest."""
        pieces: list[bytes] = []
        try:
            async for piece in response.aiter_bytes():
                pieces.append(piece)
        except REQUEST_ERRORS:
            pass
        finally:
            await response.aclose()
        return with_content(response, b"".join(pieces))
