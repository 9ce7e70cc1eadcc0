"""The SDK configuration as data; read `Config` first, at the end. Names stand as the file writes them: `naming` decides what
they become in Python. Every `pointer` is a JSON pointer (RFC 6901) into the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..jsontypes import JSON
from ..overlay.transform import Transform
from .project_settings import AsyncTransport as AsyncTransport
from .project_settings import HTTPLibrary as HTTPLibrary
from .project_settings import NamingStyle as NamingStyle
from .project_settings import RawResponseStyle as RawResponseStyle
from .project_settings import Settings as Settings
from .project_settings import VariantNames as VariantNames
from .publishing import Publishing

SecurityRequirement: TypeAlias = Mapping[str, tuple[str, ...]]
"""Scheme name -> scopes, all of them needed; an empty one allows anonymous requests (OpenAPI, Security Requirement Object)."""

AuthRole: TypeAlias = Literal["value", "username", "password", "client_id", "client_secret"]
OptionType: TypeAlias = Literal["string", "number", "integer", "boolean", "null"]
MethodType: TypeAlias = Literal["http", "alias", "webhook_unwrap", "websocket"]
EventHandling: TypeAlias = Literal["done", "yield", "error", "continue"]
NestedFormat: TypeAlias = Literal["brackets", "dots"]
ArrayFormat: TypeAlias = Literal["comma", "repeat", "brackets", "indices"]
PaginationType: TypeAlias = Literal["cursor", "cursor_id", "cursor_url", "offset", "page_number", "fake_page"]
PageSlot: TypeAlias = Literal[
    "items", "has_next", "parameter", "back_parameter", "value", "back_value", "start", "total"
]


@dataclass(frozen=True, slots=True)
class PythonTarget:
    """`targets.python`: the names and the version of the package that is made."""

    package_name: str | None = None
    project_name: str | None = None
    version: str | None = None
    keep_files: tuple[str, ...] = ()
    pointer: str = "/targets/python"


@dataclass(frozen=True, slots=True)
class Environment:
    """A named base URL; the first of the configuration is the default. `{name}` in it is filled by an option."""

    name: str
    url: str
    pointer: str


@dataclass(frozen=True, slots=True)
class OptionAuth:
    """The security scheme that an option authenticates for, and which part of the credentials it is."""

    scheme: str
    role: AuthRole
    pointer: str


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of the client (`client_settings.opts`), and where requests carry it."""

    name: str
    pointer: str
    type: OptionType = "string"
    nullable: bool = False
    env: str | None = None
    auth: OptionAuth | None = None
    default: str | int | float | None = None
    description: str | None = None
    header: str | None = None
    query: str | None = None
    server_variable: str | None = None
    choices: tuple[str, ...] = ()
    """The values that it may have, which the document alone says."""


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """`client_settings`; times are in seconds. None: not said, so that the runtime's default holds."""

    opts: tuple[Option, ...] = ()
    env_prefix: str | None = None
    timeout: float | None = None
    max_retries: int | None = None
    initial_delay: float | None = None
    max_delay: float | None = None
    idempotency_header: str | None = None
    default_headers: Mapping[str, str] = field(default_factory=dict)
    platform_headers: bool = True
    request_id_header: str | None = None
    pointer: str = "/client_settings"


@dataclass(frozen=True, slots=True)
class Model:
    """A schema with a name of its own: `target` is its pointer in the document."""

    name: str
    target: str
    pointer: str
    sent: bool = False
    """Whether users send it, though no method takes it."""
    alias_of: str | None = None
    """The model that it is another name of, by its name in the same resource or its path; it has no `target` then."""
    deprecated: str | None = None


@dataclass(frozen=True, slots=True)
class Streaming:
    """How a method streams: always where `param_discriminator` is None, else when that request property is true.

    `event_model` is the path of the model of each event (`resource.model`); None: the response's own type.
    """

    param_discriminator: str | None
    event_model: str | None
    pointer: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource; `verb` is lower case."""

    name: str
    verb: str
    path: str
    pointer: str
    streaming: Streaming | None = None
    deprecated: str | None = None
    positional_params: tuple[str, ...] | None = None
    body_param_name: str | None = None
    paginated: str | bool | None = None
    """The scheme by which it is paginated, true for any that fits, false for none; None: by the first that fits, if any."""
    unwrap: str | Literal[False] | None = None
    """The property of its answer that it gives, False for the whole answer; None: as `settings` say."""
    binary_response: str | None = None
    """The media type of the file that it returns, whatever the document says of the response."""
    skipped: bool = False
    """Whether it is kept out of Python, so that its operation is in no SDK."""
    timeout: float | None = None
    """The seconds that its calls take at most, where neither the caller nor the client says so."""
    max_retries: int | None = None


@dataclass(frozen=True, slots=True)
class Unwrap:
    """A method of the type `webhook_unwrap`, which sends nothing and takes the requests of webhooks.

    `discriminator` is the property that tells events apart, `key_option` the argument of the client that has the key.
    """

    name: str
    pointer: str
    discriminator: str | None = None
    key_option: str | None = None
    skipped: bool = False
    positional_params: tuple[str, ...] = ("payload",)
    """The arguments that may be given by position."""
    key_argument: str = "key"
    verify_method: str | None = None
    """What a method is called that verifies a request and gives nothing, if there is to be one."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods and models. Of what `skip` or `only` keeps out of Python there are the methods, marked as such."""

    name: str
    pointer: str
    models: tuple[Model, ...] = ()
    methods: tuple[Method, ...] = ()
    subresources: tuple[Resource, ...] = ()
    description: str | None = None
    unwraps: tuple[Unwrap, ...] = ()
    own_folder: bool = False
    """Whether its types stand in a folder of its own name, not in that of its parents (`standalone_api`)."""
    mixins: tuple[str, ...] = ()  # dotted, from the package: `lib.books.Shelf`
    deprecated: str | None = None
    """What to use instead of its methods, and of those below it that say nothing of their own."""


@dataclass(frozen=True, slots=True)
class EventRule:
    """What to do with an event of a stream; the first rule that matches decides.

    It matches events whose data starts with `data_starts_with` and whose name is one of `event_types` (None there: an event
    without a name); what is None is not asked for. A `fallthrough` rule matches all events.
    """

    data_starts_with: str | None
    event_types: tuple[str | None, ...] | None
    fallthrough: bool
    handle: EventHandling
    error_property: str | None
    pointer: str


@dataclass(frozen=True, slots=True)
class PageMember:
    """A parameter or a response field of a pagination scheme. `type` is JSON's, None for any.

    `members` are the properties of an object, or those of the items of an array. `header` is the response header that the
    value comes in. What is not `required` may be missing in an operation that the scheme fits.
    """

    name: str
    pointer: str
    type: str | None = None
    nullable: bool = False
    description: str | None = None
    default: JSON = None
    members: tuple[PageMember, ...] = ()
    header: str | None = None
    required: bool = True


@dataclass(frozen=True, slots=True)
class Pagination:
    """A pagination scheme. `slots` says which parameter or field (by its path) does what; `is_array`: the body is the items."""

    name: str
    type: PaginationType
    request: tuple[PageMember, ...]
    response: tuple[PageMember, ...]
    slots: Mapping[PageSlot, tuple[str, ...]]
    pointer: str
    in_body: bool = False
    is_array: bool = False
    continues_when_empty: bool = False
    description: str | None = None


@dataclass(frozen=True, slots=True)
class QuerySettings:
    """How nested values and arrays are written into a query; None: as the document says."""

    nested: NestedFormat | None = None
    arrays: ArrayFormat | None = None
    pointer: str = "/query_settings"


@dataclass(frozen=True, slots=True)
class Casing:
    """How a word of the API is written in names (`custom_casings`); None: as any other word."""

    word: str
    pointer: str
    snake: str | None = None
    pascal: str | None = None
    initialism: bool | None = None
    singular: str | None = None
    plural: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """One configuration file; with `present` False there is none, and everything has its default.

    With `whole_api` its resources are all that the SDK has, else they come before what is derived from the document.
    """

    present: bool = False
    whole_api: bool = False
    organization: str | None = None
    client_name: str | None = None
    python: PythonTarget = PythonTarget()
    environments: tuple[Environment, ...] = ()
    client: ClientSettings = ClientSettings()
    security: tuple[SecurityRequirement, ...] | None = None
    security_schemes: JSON = None
    resources: tuple[Resource, ...] = ()
    shared: Resource | None = None
    client_methods: Resource | None = None
    on_event: tuple[EventRule, ...] = ()
    pagination: tuple[Pagination, ...] = ()
    query: QuerySettings = QuerySettings()
    settings: Settings = Settings()
    unspecified_endpoints: tuple[str, ...] = ()
    custom_casings: Mapping[str, Casing] = field(default_factory=dict)
    overlays: tuple[str, ...] = ()
    transforms: tuple[Transform, ...] = ()
    publishing: Publishing = Publishing()
    ignored_diagnostics: Mapping[str, Literal[True] | tuple[str, ...]] = field(default_factory=dict)
    pointer: str = ""
