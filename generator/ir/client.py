"""The client: where it sends requests, which arguments it takes, and what holds where a caller does not say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Security: TypeAlias = "tuple[tuple[str, ...], ...]"
"""Alternatives, each the names of the security schemes that it takes together; an empty one allows none, as no alternative does."""

OptionKind: TypeAlias = Literal["string", "number", "integer", "boolean", "null"]


@dataclass(frozen=True, slots=True)
class Server:
    """`url` names in braces what options of the client fill."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class TokenGrant:
    """How a token is fetched: `kind` is client_credentials or password (RFC 6749), `user` and `secret` name options.

    The URL may be relative to the client's.
    """

    kind: str
    url: str
    user: str
    secret: str
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How a credential travels (OpenAPI 4.8.27): `kind` is bearer, basic, header, query or cookie; `parameter` its wire name."""

    name: str
    kind: str
    parameter: str | None = None
    grant: TokenGrant | None = None


@dataclass(frozen=True, slots=True)
class Credential:
    """The security scheme that an option is for, and which part of its credentials; no `how`: requests cannot carry it."""

    scheme: str
    role: str
    how: SecurityScheme | None


@dataclass(frozen=True, slots=True)
class ClientOption:
    """An argument of the client, the environment variable that stands in for it, and where requests carry it.

    `pointer` is that of the configuration, empty where the document alone asks for the option.
    """

    name: str
    kind: OptionKind
    required: bool
    nullable: bool = False
    """Whether callers may say that there is none."""
    env: str | None = None
    credential: Credential | None = None
    default: str | int | float | None = None
    description: str | None = None
    header: str | None = None
    query: str | None = None
    server_variable: str | None = None
    choices: tuple[str, ...] = ()
    """The values that it may have; none where any will do."""
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class EventRule:
    """What to do with an event of a stream; the first rule that matches decides. What is None is not asked for.

    `event_types` are names of events, that of an event without one being `message` (WHATWG, Server-sent events 9.2.6).
    """

    handle: str
    data_starts_with: str | None = None
    event_types: tuple[str, ...] = ()
    error_property: str | None = None


@dataclass(frozen=True, slots=True)
class QueryFormat:
    """How nested values and arrays are written into a query."""

    nested: str
    arrays: str


@dataclass(frozen=True, slots=True)
class Client:
    """What every method of the SDK goes by. Times are in seconds; None: the runtime's own default holds.

    `env_prefix` begins its environment variables. `anonymous`: requests may go without credentials.
    """

    servers: tuple[Server, ...]
    options: tuple[ClientOption, ...]
    env_prefix: str
    timeout: float
    connect_timeout: float
    max_retries: int
    query: QueryFormat
    event_rules: tuple[EventRule, ...] = ()
    anonymous: bool = True
    security: Security | None = None
    """What requests ask for where an operation does not say; None: every credential that is given is sent."""
    initial_delay: float | None = None
    max_delay: float | None = None
    idempotency_header: str | None = None
    request_id_header: str | None = None
    default_headers: Mapping[str, str] = field(default_factory=dict)
    platform_headers: bool = True
    takes_over: bool = False
    """Whether the SDK takes the place of one that has users, who import its names and match its messages."""
    uses_aiohttp: bool = False
    """Whether async clients send with aiohttp where the caller brings no HTTP client."""
    awaits_raw_responses: bool = False
    """Whether the body of an async raw response is awaited, though it has been read."""

    @property
    def has_oldest_responses(self) -> bool:
        """Whether its responses are those of the oldest SDKs: none is awaited, and files come in a class of both clients."""
        return self.takes_over and not self.awaits_raw_responses
