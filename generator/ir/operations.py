"""Operations, and the tree of resources whose methods call them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from generator.ir.client import Client, Security
from generator.ir.outcomes import Outcome
from generator.ir.pages import PageScheme
from generator.ir.requests import Request
from generator.ir.serialization import Serialization
from generator.ir.types import Definition, Restrictions, Role, Type

_IN_LOWER_CASE = frozenset("get put post delete options head patch trace query".split())
"""Methods of HTTP that documents write in lower case; others stand there as they are sent."""


class ParameterPlace(Enum):
    PATH = "path"
    QUERY = "query"
    QUERY_STRING = "querystring"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing that a caller gives: a parameter of the document, or a property of the body."""

    wire: str
    place: ParameterPlace
    type: Type
    required: bool
    docs: str | None
    key: str
    deprecated: bool = False
    deprecation: str | None = None
    """What the document says of its deprecation."""
    python_name: str | None = None
    default: str | None = None
    """What the API takes where it is left out, as JSON."""
    restrictions: Restrictions = ()
    serialization: Serialization | None = None
    """How it is written; None in a body, whose media type says it."""
    example: str | None = field(default=None, compare=False)
    """A value that the document shows, as JSON."""


@dataclass(frozen=True, slots=True)
class AnswerHeader:
    """A header of an answer: its name as the document writes it, and what its text is read as."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Callback:
    """A request that the API sends in answer to an operation (OpenAPI, Callback Object), and the type of its body."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation as one method calls it (OpenAPI, Operation Object). What the body is made of is among `parameters`."""

    key: str
    pointer: str
    verb: str
    path: str
    operation_id: str | None
    summary: str | None
    description: str | None
    deprecated: bool
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    request: Request | None
    outcome: Outcome
    security: Security | None = None
    """The credentials that it asks for, where that is not the client's default."""
    answer_headers: tuple[AnswerHeader, ...] = ()
    """The headers of a success that have types."""
    server: str | None = None
    """The URL that its calls go to unless the caller chose another, where that is not the client's."""
    callbacks: tuple[Callback, ...] = ()
    deprecation: str | None = None
    """What the document says of its deprecation."""
    timeout: float | None = None
    """The seconds that a call takes at most, where neither the caller nor the client says so."""
    max_retries: int | None = None

    @property
    def method(self) -> str:
        """The method of HTTP as it is sent."""
        return self.verb.upper() if self.verb in _IN_LOWER_CASE else self.verb

    @property
    def endpoint(self) -> str:
        return f"{self.verb} {self.path}"


@dataclass(frozen=True, slots=True)
class Call:
    """A method that calls an operation, under the name that the configuration, or REST custom, gives it in its resource."""

    name: str
    operation: Operation
    config: str | None
    """The configuration's pointer, if it gave the name."""
    deprecated: str | None = None
    positional: tuple[str, ...] = ()
    """The keys of the parameters that may be given by position."""
    path_in_params: bool = False
    """Whether the typed dictionary of what it takes has the path parameters that are given by name, as in an existing SDK."""

    @property
    def key(self) -> str:
        return self.operation.key


@dataclass(frozen=True, slots=True)
class Unwrap:
    """A method that sends nothing: it takes the request of a webhook and gives its event.

    `pointer` is where documents have webhooks. `event_words` is what a type of all events is called that has no other name.
    `verifies`: only what is signed with the key is taken, which is the argument `key` or the client's option `key_option`.
    """

    name: str
    key: str
    pointer: str
    event: Type
    event_words: str
    config: str | None
    verifies: bool
    key_option: str | None = None
    gives_event: bool = True
    """Whether it returns the event; else it only verifies."""
    key_argument: str = "key"
    takes_headers_by_position: bool = False


Method: TypeAlias = "Call | Unwrap"


@dataclass(frozen=True, slots=True)
class Model:
    """A schema to which the configuration gives a name and a resource."""

    name: str
    definition: str
    key: str
    folder: tuple[str, ...] | None = None
    """The resources in whose folder its module stands, from the client down; None for what all resources share."""
    sent: bool = False
    """Whether users send it, though no method takes it."""
    deprecated: str | None = None
    """What the configuration says to use instead."""


@dataclass(frozen=True, slots=True)
class Mixin:
    """A class of the maintainer's, in a module of the package, that a resource class inherits from."""

    module: tuple[str, ...]
    name: str
    pointer: str
    """Where the configuration says so."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods, and of the models that belong to them. `key` is the path of resource names, dotted.

    `folder` are the resources in whose folder the types of its methods stand, from the client down.
    """

    name: str
    key: str
    description: str | None
    methods: tuple[Method, ...]
    models: tuple[Model, ...]
    children: tuple[Resource, ...]
    folder: tuple[str, ...] = ()
    mixins: tuple[Mixin, ...] = ()

    @property
    def calls(self) -> tuple[Call, ...]:
        """The methods that call operations, in order."""
        return tuple(method for method in self.methods if isinstance(method, Call))

    @property
    def unwraps(self) -> tuple[Unwrap, ...]:
        """The methods that take the requests of webhooks, in order."""
        return tuple(method for method in self.methods if isinstance(method, Unwrap))


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the API, and the name of its license, in SPDX if it is known there."""

    name: str | None = None
    email: str | None = None
    docs: str | None = None
    license: str | None = None
    license_url: str | None = None


@dataclass(frozen=True, slots=True)
class API:
    """The whole API: the tree of resources, and the definitions that their methods and models reach, by key."""

    title: str
    version: str
    description: str | None
    client: Client
    definitions: Mapping[str, Definition]
    root: Resource
    """The client: its own methods, `$shared` models, and the top resources as its children."""
    uses: Mapping[str, frozenset[Role]] = field(default_factory=dict)
    """Which way each definition travels."""
    pages: tuple[PageScheme, ...] = ()
    """The pagination schemes that there are classes of pages for."""
    reads_formats: bool = True
    """Whether answers may hold Python values by their formats."""
    left_out: tuple[str, ...] = ()
    """The pointers of the document's operations that no method calls."""
    publisher: Publisher = Publisher()
