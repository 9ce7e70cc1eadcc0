"""An OpenAPI document after parsing: 3.0 and 3.1 in one shape, references checked, every part knows its pointer.

Pointers are plain strings rooted in the document's tree ("/components/schemas/Thing"). Tuples keep document order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.jsontypes import JSON, MISSING, Missing

SecurityRequirement = Mapping[str, "tuple[str, ...]"]
"""Scheme name -> scopes; all of them apply together. An empty one means that no authentication is needed."""


@dataclass(frozen=True, slots=True)
class Discriminator:
    """Which property tells the members of a union apart; `mapping` leads from its values to the members' pointers."""

    property_name: str
    mapping: Mapping[str, str]
    default: str | None = None
    """The pointer of the schema of a value that nothing else says (OpenAPI 3.2, `defaultMapping`)."""


@dataclass(frozen=True, slots=True)
class Schema:
    """A JSON schema. One that says nothing at all accepts anything.

    `ref` is the pointer of an existing schema; what stands beside the reference is in the other fields. `types` holds
    "null" for a nullable type; `nullable` is true also where a reference or a union is said to be nullable.
    """

    pointer: str
    ref: str | None = None
    types: tuple[str, ...] = ()
    nullable: bool = False
    never: bool = False
    enum: tuple[JSON, ...] | None = None
    const: JSON | Missing = MISSING
    properties: tuple[tuple[str, Schema], ...] = ()
    required: frozenset[str] = frozenset()
    additional_properties: Schema | bool | None = None
    pattern_properties: tuple[tuple[str, Schema], ...] = ()
    conditional: tuple[Schema, ...] = ()
    """Schemas that hold for some of the values (`then`, `else`, `dependentSchemas`)."""
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    all_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    discriminator: Discriminator | None = None
    format: str | None = None
    title: str | None = None
    description: str | None = None
    default: JSON | Missing = MISSING
    example: JSON | Missing = MISSING
    deprecated: bool = False
    deprecation: str | None = None
    """What to use instead, or why, where the document says so."""
    read_only: bool = False
    write_only: bool = False
    content_media_type: str | None = None
    content_encoding: str | None = None
    content_schema: Schema | None = None
    restrictions: Mapping[str, JSON] = field(default_factory=dict)
    """What a value must be beyond its type, by keyword (JSON Schema Validation, section 6)."""
    extensions: Mapping[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ServerVariable:
    default: str
    enum: tuple[str, ...] = ()
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """`name` is what a document of OpenAPI 3.2 calls it."""

    pointer: str
    url: str
    description: str | None = None
    variables: Mapping[str, ServerVariable] = field(default_factory=dict)
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one property of a form is written (Encoding Object). What is None is not said."""

    pointer: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool | None = None
    headers: Mapping[str, Schema] = field(default_factory=dict)
    inner: tuple[str, ...] = ()
    """The fields that are there for what is within the part (OpenAPI 3.2), of which nothing is read."""


@dataclass(frozen=True, slots=True)
class MediaType:
    """The body under one media type; `item_schema` is that of each item of a stream (OpenAPI 3.2, `itemSchema`)."""

    pointer: str
    name: str
    schema: Schema | None = None
    item_schema: Schema | None = None
    encoding: Mapping[str, Encoding] = field(default_factory=dict)
    positional: tuple[str, ...] = ()
    """The fields that are there for parts by their position (OpenAPI 3.2), of which nothing is read."""
    example: JSON | Missing = MISSING


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter, its reference resolved; `location` is "path", "query", "querystring", "header" or "cookie".

    `content_type` is set where the value is a document of its own (`content` instead of `schema`).
    """

    pointer: str
    name: str
    location: str
    required: bool = False
    schema: Schema | None = None
    description: str | None = None
    deprecated: bool = False
    deprecation: str | None = None
    """What to use instead, or why, where the document says so."""
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    allow_empty: bool = False
    content_type: str | None = None
    example: JSON | Missing = MISSING
    extensions: Mapping[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RequestBody:
    pointer: str
    required: bool = False
    description: str | None = None
    content: tuple[MediaType, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """A response; `status` is a code ("200"), a range ("4XX") or "default"."""

    pointer: str
    status: str
    description: str | None = None
    content: tuple[MediaType, ...] = ()
    headers: Mapping[str, Schema] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow of OAuth 2 in which a program gets a token by itself: `kind` is "clientCredentials" or "password"."""

    kind: str
    token_url: str


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A security scheme: `type` is "apiKey", "http", "oauth2", "openIdConnect" or "mutualTLS".

    `scheme` is for "http" (in lower case); `location` and `parameter_name` say where an API key goes.
    """

    pointer: str
    name: str
    type: str
    scheme: str | None = None
    location: str | None = None
    parameter_name: str | None = None
    description: str | None = None
    flow: Flow | None = None
    extensions: Mapping[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Received:
    """A request that the API sends: an operation of a webhook or of a callback, `name` being that of the webhook or callback.

    `of_receiver` are the pointers of what it says beyond its body, which is for who receives it.
    """

    name: str
    pointer: str
    verb: str
    description: str | None = None
    body: RequestBody | None = None
    of_receiver: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with the parameters of its path item; `security` is None where the document's applies."""

    pointer: str
    path: str
    verb: str
    """In lower case; a method that OpenAPI has no field for stands as it is sent."""
    operation_id: str | None = None
    summary: str | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    deprecated: bool = False
    deprecation: str | None = None
    """What to use instead, or why, where the document says so."""
    parameters: tuple[Parameter, ...] = ()
    request_body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] | None = None
    servers: tuple[Server, ...] = ()
    """Its own, else those of its path item; none where the document's apply."""
    callbacks: tuple[Received, ...] = ()
    extensions: Mapping[str, JSON] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the API. `license` is the name of the license, in SPDX where the document says so."""

    name: str | None = None
    email: str | None = None
    docs: str | None = None
    license: str | None = None
    license_url: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An OpenAPI document. `component_schemas` leads from names to pointers, `schema` from a pointer to the schema."""

    version: str
    title: str
    api_version: str
    description: str | None
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    security: tuple[SecurityRequirement, ...] | None
    security_schemes: Mapping[str, SecurityScheme]
    component_schemas: Mapping[str, str]
    webhooks: tuple[Received, ...]
    extensions: Mapping[str, JSON]
    schema: Callable[[str], Schema] = field(repr=False, compare=False)
    """Any schema by its pointer, parsed when first asked for; raises `KeyError` where no schema stands."""
    address: str | None = None
    """The URL that relative ones are relative to; None for a file that does not say where it is served."""
    publisher: Publisher = Publisher()
