"""What an SDK says of itself, as data; each part knows its place in the SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.adopt.shapes import Shape
from generator.diagnostics import Location


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, and its type as far as that says something of JSON."""

    name: str
    wire: str
    shape: Shape
    is_positional: bool
    required: bool


@dataclass(frozen=True, slots=True)
class Stream:
    """That a method streams: if an argument says so, or always where that is None; and the type of each event."""

    switch: str | None
    event: Shape


@dataclass(frozen=True, slots=True)
class Method:
    """A generated method. `path` has the names of its arguments in braces; `page` is the class that it answers with."""

    name: str
    place: Location
    verb: str
    path: str
    arguments: tuple[Argument, ...]
    answer: Shape
    page: str | None = None
    stream: Stream | None = None
    deprecated: str | None = None
    body: str | None = None
    """The argument that is the whole body."""
    unwrapped: str | None = None
    """The property of the response that is given instead of it."""
    params: tuple[str, str] | None = None
    """The module and the class of what it takes."""
    headers: tuple[tuple[str, str], ...] = ()
    """The headers that it sends whatever it is passed."""


@dataclass(frozen=True, slots=True)
class HandWritten:
    """A method that no document gives, or not as it is, and its source text."""

    name: str
    place: Location
    source: str
    imports: tuple[str, ...]
    reason: str
    is_edited: bool
    """Whether it was generated first: no other method makes its request."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource; `path` are the attributes that lead to it from the client, none for the client itself."""

    path: tuple[str, ...]
    class_name: str
    methods: tuple[Method, ...] = ()
    hand_written: tuple[HandWritten, ...] = ()
    children: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True)
class Credential:
    """How a client authenticates: `kind` is bearer, basic, header or query; `name` that of the header or parameter.

    `label` is what the SDK calls it, `options` are the arguments that it is made of.
    """

    kind: str
    name: str
    label: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of the client."""

    name: str
    place: Location
    type: str
    nullable: bool
    env: str | None
    default: str | int | float | bool | None
    header: str | None
    query: str | None


@dataclass(frozen=True, slots=True)
class Client:
    """The client's class. Times are in seconds; what is None is not said."""

    name: str
    place: Location
    options: tuple[Option, ...] = ()
    unknown: tuple[tuple[str, Location], ...] = ()
    """Arguments that no configuration gives."""
    credentials: tuple[Credential, ...] = ()
    environments: Mapping[str, str] = field(default_factory=dict)
    base_url: str | None = None
    env_prefix: str | None = None
    default_headers: Mapping[str, str] = field(default_factory=dict)
    array_format: str | None = None
    nested_format: str | None = None
    idempotency_header: str | None = None
    timeout: float | None = None
    max_retries: int | None = None
    initial_delay: float | None = None
    max_delay: float | None = None


@dataclass(frozen=True, slots=True)
class PageClass:
    """A class of pages, without the `Sync` in front: its fields, and what the next request is made of.

    `items`, `value` and `more` are paths of fields; `parameter` is what the next request carries, None for a URL or nothing.
    """

    name: str
    place: Location
    fields: Mapping[str, Shape]
    kind: str
    items: tuple[str, ...]
    parameter: str | None = None
    value: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    in_body: bool = False


@dataclass(frozen=True, slots=True)
class SDK:
    """A whole SDK. `models` are the modules under `types` that are no method's own, with what each defines."""

    package: str
    project: str | None
    client: Client
    root: Resource
    pages: tuple[PageClass, ...]
    models: tuple[ModelModule, ...]
    is_legacy: bool
    """Whether raw responses are of the older kind, whose `parse()` is never awaited."""
    resource_suffix: bool
    chooses_credentials: bool
    """Whether each request carries only the credentials that its operation asks for."""


@dataclass(frozen=True, slots=True)
class ModelModule:
    """A type with a module of its own: the folder below `types`, the file's stem, the class, and its place."""

    folder: tuple[str, ...]
    stem: str
    name: str
    place: Location
    symbols: tuple[tuple[str, str], ...]
    """The modules and classes of its forms: what is answered, what is sent."""
