"""From a call to a request: URL, headers and body by rules that do no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from .body import EMPTY, BodyEncoder, Payload, json_payload, merged, raw_payload
from .bounds import Bounds
from .files import form_payload, type_within
from .headers import HeaderSet, check_mapping, joined_cookies
from .paths import is_absolute, parse_url
from .profile import ApiKeyAuth, BasicAuth, BearerAuth, ClientOption, QueryFormat, Security
from .query import query_string
from .transport import URL, Timeout
from .types import NOT_GIVEN, Content, Files, Headers, NotGiven, Omit, Query, is_given, omit
from .wire import WireNames

_IN_COOKIES = "!#$&'()*+-./:<=>?@[]^_`{|}~"  # what stands for itself in a cookie's value (RFC 6265, 4.1.1)

# What a call returns: its value; a response that has been read; or one that has not.
View = Literal["parsed", "raw", "awaitable", "streaming"]
EVENT_STREAM = "text/event-stream"


# A named tuple is made in a third of the time that a frozen dataclass takes, which counts once a call.
class Call(NamedTuple):
    """What one method call asks for. `stream_to` is the type of each event, None when the answer is no stream.

    `accept` are the media types that can be read, None for JSON.
    """

    method: str
    path: str
    cast_to: Any
    stream_to: Any = None
    stream_class: Any = None
    accept: str | None = None
    query: Query | None = None
    headers: Mapping[str, object] | None = None
    cookies: str | None = None
    body: object = omit
    wire: WireNames | None = None
    content: Content | Omit | None = None
    content_type: str | None = None
    encoder: BodyEncoder | None = None
    files: Files | None = None
    extra_headers: Headers | None = None
    extra_query: Query | None = None
    extra_body: object | None = None
    timeout: float | Timeout | None | NotGiven = NOT_GIVEN
    max_retries: int | NotGiven = NOT_GIVEN
    follow_redirects: bool | None = None
    idempotency_key: str | None = None
    security: Security | None = None

    def __repr__(self) -> str:
        return f"Call({self.method} {self.path})"


class RequestPlan(NamedTuple):
    """A call made ready: what stays the same on every attempt."""

    call: Call
    url: URL
    headers: HeaderSet  # without credentials and the retry count
    payload: Payload
    timeout: float | Timeout | None
    max_retries: int
    same_origin: bool  # whether the request goes where the client's credentials belong
    auth: tuple[ClientOption, ...] | None  # the options whose credentials it takes; None: its alternatives lack some
    bounds: Bounds

    def __repr__(self) -> str:
        return f"RequestPlan({self.call.method} {self.call.path})"


def payload_of(call: Call, *, is_async: bool) -> Payload:
    """Return the body of a call. Raises TypeError or ValueError for what cannot be sent."""
    if call.content is not None:
        if call.extra_body is not None:
            raise TypeError("extra_body can only be merged over a body that is an object")
        kind = call.content_type
        if kind is not None and kind.endswith("*"):
            kind = type_within(kind, call.content)
        return raw_payload(call.content, kind, is_async=is_async)
    if call.encoder is not None:
        value = merged(call.body, call.extra_body, call.wire)
        return call.encoder(value, is_async=is_async) if is_given(value) else EMPTY
    if call.files is not None:
        return form_payload(merged(call.body, call.extra_body, call.wire), call.files, is_async=is_async)
    return json_payload(call.body, call.extra_body, call.wire, call.content_type or "application/json")


def request_url(base: URL, path: str, query: Mapping[str, object], style: QueryFormat) -> URL:
    """Return the URL of a path under the base URL, or of a path that is a whole URL; both keep a query of their own."""
    target, _, own_query = path.partition("?")
    if is_absolute(path):
        location, base_query = target, ""
    else:
        location, _, base_query = str(base).partition("?")
        location += target.lstrip("/")
    given = query_string(query, style) if query else ""
    text = "&".join(part for part in (base_query, own_query, given) if part)
    # URLs with a query are as many as calls, and may hold a key: only the others are worth remembering.
    return parse_url.__wrapped__(f"{location}?{text}") if text else parse_url(location)


def merged_query(*layers: Mapping[str, object] | None) -> dict[str, object]:
    """Return query parameters, later layers over earlier ones; `Omit()` removes one."""
    merged: dict[str, object] = {}
    for layer in layers:
        if layer:
            check_mapping("query parameters", layer)
            merged.update(layer)
    return {name: value for name, value in merged.items() if is_given(value)}


def add_cookies(call: Call, headers: HeaderSet, held: str | None) -> None:
    """Put a call's cookies behind those of all requests and those that the HTTP client holds; a caller's header stays."""
    if call.cookies is None or any(name.lower() == "cookie" for name in call.extra_headers or ()):
        return
    always = headers.get("cookie")
    headers.put("Cookie", joined_cookies(held, always[1].decode("ascii") if always else None, call.cookies))


def credential_headers(options: tuple[ClientOption, ...], values: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the headers that carry credentials; `values` are those of the options, by name, which have been checked."""
    headers: list[tuple[str, str]] = []
    basic: dict[str, str] = {}
    for option in options:
        if option.name not in values:
            continue
        value = values[option.name]
        match option.auth:
            case BearerAuth():
                headers.append(("Authorization", f"Bearer {value}"))
            case ApiKeyAuth(header=str() as name, prefix=prefix):
                headers.append((name, f"{prefix}{value}"))
            case ApiKeyAuth(cookie=str() as name):
                headers.append(("Cookie", f"{name}={quote(value, safe=_IN_COOKIES)}"))
            case BasicAuth(role=role):
                basic[role] = value
            case _:
                pass
    if basic:
        headers.append(("Authorization", _basic(basic.get("username", ""), basic.get("password", ""))))
    return headers


def credential_query(options: tuple[ClientOption, ...], values: Mapping[str, str]) -> dict[str, object]:
    """Return the query parameters that carry credentials."""
    return {
        option.auth.query: values[option.name]
        for option in options
        if isinstance(option.auth, ApiKeyAuth) and option.auth.query and values.get(option.name) is not None
    }


def credential_header_names(options: tuple[ClientOption, ...]) -> frozenset[str]:
    """Return the lower-case names of the headers that the SDK's security schemes use."""
    names: set[str] = set()
    for option in options:
        match option.auth:
            case BearerAuth() | BasicAuth():
                names.add("authorization")
            case ApiKeyAuth(header=str() as name):
                names.add(name.lower())
            case ApiKeyAuth(cookie=str()):
                names.add("cookie")
            case _:
                pass
    return frozenset(names)


def credential_parameter_names(options: tuple[ClientOption, ...]) -> frozenset[str]:
    """Return the names of the query parameters that the SDK's security schemes use."""
    return frozenset(o.auth.query for o in options if isinstance(o.auth, ApiKeyAuth) and o.auth.query)


def _basic(username: str, password: str) -> str:
    """Return the value of a Basic `Authorization` header (RFC 7617, UTF-8)."""
    from base64 import b64encode

    return "Basic " + b64encode(f"{username}:{password}".encode()).decode("ascii")


def seconds_text(timeout: float | Timeout | None) -> str | None:
    """Return a read timeout in seconds as a header says it, or None when there is none."""
    seconds = timeout.read if isinstance(timeout, Timeout) else timeout
    if seconds is None:
        return None
    return str(int(seconds)) if float(seconds).is_integer() else str(seconds)
