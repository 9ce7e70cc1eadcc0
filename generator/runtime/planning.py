"""A client's rules for its requests and responses, without I/O: the shells in `client` only send, read and wait."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Mapping
from functools import partial
from typing import Any, cast, get_args, get_origin

from . import request as requests
from .api_response import APIResponse, AsyncAPIResponse, Exchange
from .base_client import BaseAPIClient
from .bounds import bounds_of
from .connection_errors import is_hopeless
from .credentials import is_credential, printable
from .errors import SDKError
from .events import EventReader, event_parser
from .exchange import AnswerClass, AnswerKind, ItemKind
from .headers import HeaderSet, SealedHeaders, UsualHeaders, overlay, remembered
from .lazy_http import ReadyRequest, first_header, makes_plain_requests
from .parsing import takes_null
from .paths import HomeURL, is_absolute, path_text, same_origin
from .platform import async_library
from .profile import ClientOption, Profile, Security
from .request import Call, RequestPlan
from .response_parsing import parsed_body
from .retry import RetryPolicy
from .settings import checked_retries, checked_timeout
from .shapes import is_class
from .transport import Request, RequestHeaders, Response, masked
from .types import NotGiven


class PlanningClient(BaseAPIClient):
    """Makes requests from calls, and values from responses."""

    _stream_class: Any

    @property
    def _client(self) -> Any:
        """The HTTP client."""
        raise NotImplementedError

    def _prepare(self, profile: Profile) -> None:
        """Derive from the profile what every request needs."""
        self._auth_options = tuple(option for option in profile.options if option.auth is not None)
        self._header_options = tuple(option for option in profile.options if option.header is not None)
        self._query_options = tuple(option for option in profile.options if option.query is not None)
        self._auth_headers = requests.credential_header_names(profile.options)
        self._secret_headers = self._auth_headers | {"authorization"}
        self._secret_parameters = requests.credential_parameter_names(profile.options)
        prefix = profile.platform_headers
        self._count_header = f"{prefix}-Retry-Count" if prefix is not None else None
        self._timeout_header = f"{prefix}-Read-Timeout" if prefix is not None else None
        self._async_header = f"{prefix}-Async" if prefix is not None and self._is_async else None
        self._retry = RetryPolicy(profile.initial_retry_delay, profile.max_retry_delay)

    def _plan(self, call: Call) -> RequestPlan:
        """Return a call made ready. Raises TypeError or ValueError for arguments that cannot be sent."""
        timeout = self.timeout if isinstance(call.timeout, NotGiven) else checked_timeout(call.timeout)
        retries = call.max_retries
        security = self._profile.security if call.security is None else call.security
        payload = requests.payload_of(call, is_async=self._is_async)
        url = self._url(call, {})
        headers = self._headers_of(call, payload.content_type, timeout)
        is_home = not is_absolute(call.path) or isinstance(call.path, HomeURL) or same_origin(url, self._base_url)
        if not is_home:
            headers = self._without_secrets(headers, call)
        return RequestPlan(
            call=call,
            url=url,
            headers=headers,
            payload=payload,
            timeout=timeout,
            max_retries=self.max_retries if isinstance(retries, NotGiven) else checked_retries(retries),
            same_origin=is_home,
            auth=self._auth_options if security is None else self._chosen(security),
            bounds=bounds_of(self.max_decompressed_size, self.max_compression_ratio, timeout),
        )

    def _chosen(self, security: Security) -> tuple[ClientOption, ...] | None:
        """Return the options of the first alternative whose credentials are all given; none where none need be."""
        for names in security:
            if names and all(getattr(self, name) is not None for name in names):
                return tuple(option for option in self._auth_options if option.name in names)
        return None if security and () not in security else ()

    def _url(self, call: Call, credentials: Mapping[str, object]) -> Any:
        """Return a call's URL."""
        if not (self._query_options or self._profile.default_query or credentials):
            if not (self._own_query or call.query or call.extra_query):
                return self._plain_url(call.path)
        options = {option.query: getattr(self, option.name) for option in self._query_options if option.query}
        query = requests.merged_query(
            self._profile.default_query, options, credentials, self._own_query, call.query, call.extra_query
        )
        return requests.request_url(self._base_url, call.path, query, self._profile.query)

    def _plain_url(self, path: str) -> Any:
        """Return the URL of a path without more query parameters than it has itself."""
        base, url = self._urls.get(path, (None, None))
        if base is not self._base_url:
            base, url = self._base_url, requests.request_url(self._base_url, path, {}, self._profile.query)
            remembered(self._urls, path, (base, url))
        return url

    def _headers_of(self, call: Call, content_type: str | None, timeout: Any) -> HeaderSet:
        """Return a call's headers, credentials and retry count aside; what the caller passes wins."""
        headers: HeaderSet = self._usual_headers(call.accept, content_type, timeout)
        if call.headers or call.extra_headers or self._profile.idempotency_header is not None:
            headers = HeaderSet(headers)
            headers.merge(call.headers or {})
            headers.merge(call.extra_headers or {})
            self._add_idempotency_key(call, headers)
        return headers

    def _usual_headers(self, accept: str | None, content_type: str | None, timeout: Any) -> UsualHeaders:
        """Return the headers of all calls that read and send these media types, in this time."""
        seconds = None if self._timeout_header is None else requests.seconds_text(timeout)
        library = None if self._async_header is None else async_library()
        values = [getattr(self, option.name) for option in self._header_options]
        texts = tuple(None if value is None else path_text(value) for value in values)
        key = (accept, content_type, seconds, library, texts)
        usual = self._usual.get(key)
        if usual is None:
            headers = HeaderSet(self._fixed)
            for option, text in zip(self._header_options, texts):
                self._put_own(headers, option.header, text)
            self._put_own(headers, "Accept", accept)
            self._put_own(headers, "Content-Type", content_type)
            self._put_own(headers, self._timeout_header, seconds)
            self._put_own(headers, self._async_header, library and f"async:{library}")
            usual = remembered(self._usual, key, UsualHeaders(headers))
        return usual

    def _without_secrets(self, headers: HeaderSet, call: Call) -> HeaderSet:
        """Return the headers of a request to another origin: without the client's secrets, with what the call itself says."""
        own = {name.lower() for name in (*(call.headers or ()), *(call.extra_headers or ()))}
        harmless = HeaderSet(headers)
        for name in (*headers, *map(str.lower, self._client.headers), "cookie"):
            if name not in own and (name in self._secret_headers or is_credential(name)):
                harmless[name] = None
        return harmless

    def _put_own(self, headers: HeaderSet, name: str | None, text: str | None) -> None:
        """Set a header of the SDK's, unless there is nothing to say or the user has set it for all requests."""
        if name is not None and text is not None and name.lower() not in self._customised:
            headers.put(name, text)

    def _add_idempotency_key(self, call: Call, headers: HeaderSet) -> None:
        """Add the header that makes all attempts one request, where the SDK has it and the caller did not set it."""
        name = self._profile.idempotency_header
        if name is None or call.method == "GET" or name.lower() in headers:
            return
        key = call.idempotency_key
        if key is None:
            from uuid import uuid4

            key = f"{self._profile.idempotency_prefix}-{uuid4()}"
        headers.put(name, key)

    def _asks_credentials(self, plan: RequestPlan) -> bool:
        """Return whether a request needs the client's credentials: it stays at home, and the caller gave none."""
        if not plan.same_origin or not plan.auth:
            return False
        return bool(self._secret_parameters) or not self._auth_headers <= plan.headers.keys()

    def _build(self, plan: RequestPlan, attempt: int, credentials: Mapping[str, str]) -> Request:
        """Return the request of one attempt; `credentials` are the values of the options that authenticate."""
        call, payload, client = plan.call, plan.payload, self._client
        query = requests.credential_query(plan.auth or (), credentials) if self._secret_parameters else {}
        url = self._url(call, query) if query else plan.url
        if (
            call.cookies is None
            and payload.headers is None
            and makes_plain_requests(client, call.method, payload.content)
        ):
            sealed = self._sealed(plan, attempt, credentials, client)
            url = masked(url, self._secret_parameters)
            return ReadyRequest(call.method, url, sealed, payload.content or b"", plan.timeout, self._secret_headers)
        headers = self._authenticated(plan, attempt, credentials)
        request: Request = client.build_request(
            call.method, url, content=payload.content, headers=payload.headers, timeout=plan.timeout
        )
        request.method = call.method  # in its own case, which tells methods apart (RFC 9110, 9.1)
        request.url = masked(request.url, self._secret_parameters)
        if call.cookies is not None:
            requests.add_cookies(call, headers, request.headers.get("cookie"))
        request.headers = RequestHeaders(overlay(request.headers.raw, headers), self._secret_headers)
        return request

    def _sealed(self, plan: RequestPlan, attempt: int, credentials: Mapping[str, str], client: Any) -> SealedHeaders:
        """Return the headers of an attempt with those that the HTTP client gives to all requests."""
        sent = client.headers.raw
        if not isinstance(plan.headers, UsualHeaders):
            return SealedHeaders(overlay(sent, self._authenticated(plan, attempt, credentials)))
        key = (attempt, plan.same_origin, plan.auth is None, *sent, *credentials.items())
        sealed = plan.headers.sealed.get(key)
        if sealed is None:
            headers = SealedHeaders(overlay(sent, self._authenticated(plan, attempt, credentials)))
            sealed = remembered(plan.headers.sealed, key, headers)
        return sealed

    def _authenticated(self, plan: RequestPlan, attempt: int, credentials: Mapping[str, str]) -> HeaderSet:
        """Return the headers of an attempt. Raises SDKError when there are no credentials where some are needed."""
        headers = HeaderSet(plan.headers)
        for name, value in requests.credential_headers(plan.auth or (), credentials):
            if name.lower() not in headers:
                headers.put(name, value)
            elif name == "Cookie" and (own := headers["cookie"]) is not None:
                headers.put(name, f"{own[1].decode('latin-1')}; {value}")
        count = self._count_header
        if count is not None and count.lower() not in headers:
            headers.put(count, str(attempt))
        if plan.same_origin and (plan.auth is None or not self._profile.anonymous and not any(credentials.values())):
            self._refuse_anonymous(headers, plan.call)
        return headers

    def _refuse_anonymous(self, headers: HeaderSet, call: Call) -> None:
        """Raise SDKError when a request would go without any credential."""
        if not self._auth_options or self._secret_headers & headers.keys():
            return
        security = self._profile.security if call.security is None else call.security
        ways = [" and ".join(names) for names in security or ()] or [option.name for option in self._auth_options]
        names = " or ".join(ways)
        raise SDKError(
            f"No credentials: pass {names} to the client. To send your own, set the header; to send none, set it to Omit()."
        )

    def _delay_after_error(self, plan: RequestPlan, error: Exception, attempt: int) -> float | None:
        """Return the seconds to wait after a failure below HTTP, or None to give up."""
        if attempt >= plan.max_retries or is_hopeless(error) or not self._can_repeat(plan):
            return None
        return self._retry.backoff(attempt, random.random())

    def _delay_after_response(self, plan: RequestPlan, response: Response, attempt: int) -> float | None:
        """Return the seconds to wait after an answer, or None when it is final."""
        if response.is_success or attempt >= plan.max_retries:
            return None
        delay = self._retry.after_response(
            response.status_code, response.headers, attempt, now=time.time(), chance=random.random()
        )
        return delay if delay is None or self._can_repeat(plan) else None

    def _can_repeat(self, plan: RequestPlan) -> bool:
        """Return whether a request can be sent again; say why not."""
        if not plan.payload.replayable:
            text = "not retrying %s %s: its body can be read only once"
            self._logger.info(text, plan.call.method, plan.url.path)
        return plan.payload.replayable

    def _log_response(self, response: Response, attempt: int) -> None:
        """Say what was answered; no headers, no query, no bodies."""
        if not self._logger.isEnabledFor(logging.DEBUG):
            return
        request, request_id = response.request, response.headers.get(self._profile.request_id_header)
        text = "%s %s -> %s, request id %s, attempt %d"
        shown_id = None if request_id is None else printable(request_id)
        path = request.url.raw_path.partition(b"?")[0].decode("ascii")  # escaped: that of a redirect is the server's
        self._logger.debug(text, request.method, path, response.status_code, shown_id, attempt + 1)

    def _log_retry(self, plan: RequestPlan, delay: float, attempt: int) -> None:
        """Say that a request will be sent again."""
        call = plan.call
        self._logger.info("retrying %s %s in %.3f s, retry %d", call.method, plan.url.path, delay, attempt + 1)

    def _exchange(self, call: Call, response: Response, attempt: int) -> Exchange:
        """Return a response with what is needed to parse it."""
        request_id = first_header(response, self._profile.request_id_header)
        return Exchange(response, attempt, request_id, self._finish, call)

    def _finish(self, exchange: Exchange, to: Any = None) -> Any:
        """Return the value of a response: a stream, or the body as the call's type or as `to`."""
        call, response = exchange.call, exchange.response
        if to is None and call.stream_to is not None:
            return self._stream(response, call.stream_class or self._stream_class, call.stream_to)
        kind = call.cast_to if to is None else to
        if is_class(kind):
            if issubclass(kind, (APIResponse, AsyncAPIResponse)):
                return cast("type[Any]", kind)(exchange)
            if issubclass(kind, AnswerClass):
                return kind.of(exchange)
        elif is_class(origin := get_origin(kind)) and issubclass(origin, self._stream_class):
            return self._stream(response, origin, get_args(kind)[0])
        elif isinstance(kind, AnswerKind):
            return kind.value(exchange)
        return parsed_body(response, kind, strict=self._strict, request_id=exchange.request_id)

    def _stream(self, response: Response, stream_class: Any, kind: Any) -> Any:
        """Return a stream of a response's events, or of other items where their kind says so."""
        if isinstance(kind, ItemKind):
            return stream_class(response, kind.reader(response, self._profile.event_rules, self._strict))
        parse = event_parser(kind, strict=self._strict)
        reader = EventReader(self._profile.event_rules, parse, response, partial(takes_null, kind))
        return stream_class(response, reader)
