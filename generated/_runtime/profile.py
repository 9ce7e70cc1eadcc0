"""What a generated package tells the runtime about its SDK: plain data, made once when the client's module loads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Union

from .transport import Timeout

ArrayFormat = Literal["comma", "repeat", "brackets", "indices"]
NestedFormat = Literal["brackets", "dots"]


@dataclass(frozen=True, slots=True)
class BearerAuth:
    """The option's value goes out as `Authorization: Bearer VALUE` (RFC 6750)."""


@dataclass(frozen=True, slots=True)
class BasicAuth:
    """The option is one half of `Authorization: Basic` (RFC 7617); another option is the other half."""

    role: Literal["username", "password"]


@dataclass(frozen=True, slots=True)
class ApiKeyAuth:
    """The option's value goes out as a header, query parameter or cookie (OpenAPI security scheme `apiKey`)."""

    header: str | None = None
    query: str | None = None
    cookie: str | None = None
    prefix: str = ""  # put before the value, such as "Token "


# Alternatives, each the names of the options that it takes together. An empty one allows none; so does no alternative.
Security = tuple[tuple[str, ...], ...]

Auth = Union[BearerAuth, BasicAuth, ApiKeyAuth]


@dataclass(frozen=True, slots=True)
class ClientOption:
    """One constructor argument that the configuration adds to the common ones; an attribute of the same name."""

    name: str
    env: str | None = None
    required: bool = False
    auth: Auth | None = None
    header: str | None = None
    query: str | None = None
    server_variable: str | None = None  # fills `{variable}` in the environment's URL
    choices: tuple[str, ...] = ()  # the values that it may have; none: any
    default: object = None
    kind: Literal["string", "number", "integer", "boolean"] = "string"  # what the environment variable's text becomes


@dataclass(frozen=True, slots=True)
class EventRule:
    """One entry of `streaming.on_event`; the first that matches an event decides. No condition matches every event."""

    handle: Literal["done", "yield", "error", "continue"]
    data_starts_with: str | None = None
    event_type: str | tuple[str, ...] | None = None
    error_property: str | None = None  # a non-empty property of this name makes the event an error
    data_property: str | None = None  # yield {"event": its name, data_property: its data}


@dataclass(frozen=True, slots=True)
class QueryFormat:
    """How arrays and nested objects are written in a query string."""

    nested: NestedFormat = "brackets"
    arrays: ArrayFormat = "comma"


@dataclass(frozen=True, slots=True)
class Profile:
    """The facts of one SDK. Times are in seconds."""

    package: str
    version: str
    client: str
    env_prefix: str
    environments: Mapping[str, str]  # name -> base URL; the first is the default
    options: tuple[ClientOption, ...] = ()
    default_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    default_query: Mapping[str, object] = field(default_factory=dict[str, object])
    timeout: Timeout = field(kw_only=True)  # of requests for which the caller chose none
    max_retries: int = 2
    initial_retry_delay: float = 0.5
    max_retry_delay: float = 8.0
    event_rules: tuple[EventRule, ...] = (EventRule(handle="yield"),)
    request_id_header: str = "x-request-id"
    platform_headers: str | None = None  # the prefix of the group; None switches it off
    idempotency_header: str | None = None
    idempotency_prefix: str = "python-retry"
    query: QueryFormat = QueryFormat()
    anonymous: bool = True  # whether requests without any credential are allowed
    uses_aiohttp: bool = False  # whether async clients send with aiohttp where the caller brings no HTTP client
    security: Security | None = None  # of requests without one of their own; None: all credentials are sent
