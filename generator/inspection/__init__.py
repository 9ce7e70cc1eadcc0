"""What `inspect` shows: the client, its resources and models as plain strings, apart from the stages that know them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InspectedOption:
    """An argument of the client: the environment variable that stands in for it, its default (as Python source), and where
    requests carry it.
    """

    name: str
    required: bool
    env: str | None
    default: str | None
    sent_as: str | None


@dataclass(frozen=True, slots=True)
class InspectedServer:
    """A base URL, under the name that is passed as `environment`; the first is the default."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class InspectedMethod:
    """One method of a resource. `endpoint` is the verb and path, `origin` what its name was taken from.

    Of a method that takes webhooks and calls nothing, `endpoint` says so in words.

    `streaming` is the property that asks for a stream, by its wire name; empty where the method always streams, None where it never does.
    """

    name: str
    endpoint: str
    params: str | None
    response: str
    origin: str
    streaming: str | None = None


@dataclass(frozen=True, slots=True)
class InspectedResource:
    """A resource with its methods and the resources below it; the client itself is the root."""

    name: str
    methods: tuple[InspectedMethod, ...]
    resources: tuple[InspectedResource, ...]


@dataclass(frozen=True, slots=True)
class InspectedModel:
    """One model class, the module it stands in, and what its name was taken from."""

    name: str
    module: str
    origin: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """The shape of the SDK that a document and configuration give."""

    client: InspectedResource
    models: tuple[InspectedModel, ...]
    options: tuple[InspectedOption, ...] = ()
    servers: tuple[InspectedServer, ...] = ()


BY_CONFIGURATION = "by the configuration"
"""The reason why an operation is left out that nothing warns of."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Operations that have a method, resources that have one, and the operations that have none: how many by reason.

    `client` is the client's class, `http_library` what the SDK sends with. A reason is the code of the warning that says so at the operation or around it, or that the configuration wants it.
    """

    operations: int
    resources: int
    left_out: tuple[tuple[str, int], ...] = ()
    client: str = ""
    http_library: str = "httpx"
