"""The client, and the package as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.pymodel.models import BaseModule, ModelModule, ReexportModule
from generator.pymodel.pages import PageModule
from generator.pymodel.params import ParamsModule
from generator.pymodel.resources import CallArgument, Child, Method, ResourceModule, View
from generator.pymodel.text import Docs, Import


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the client: `annotation` of the argument, `attribute` of what can be read from the client."""

    name: str
    annotation: str
    attribute: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class Client:
    """A client class, sync or async.

    `environments` is the annotation of that argument, empty for a single base URL; `option_names` stand in a row.
    `calls` is the class of what sends its own `methods`, empty where it has none.
    """

    name: str
    base: str
    http_client: str
    views: tuple[View, ...]
    docs: Docs
    options: tuple[Option, ...]
    option_names: str
    environments: str
    children: tuple[Child, ...]
    calls: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class ClientModule:
    clients: tuple[Client, ...]
    profile: tuple[CallArgument, ...]
    imports: tuple[Import, ...]
    children: tuple[Import, ...]
    environments: str
    aliases: tuple[CallArgument, ...]
    """The clients by their plain names, where users import these from here."""
    exports: tuple[str, ...]

    @property
    def has_calls(self) -> bool:
        """Whether the clients have methods of their own, which send by way of a resource."""
        return any(client.calls for client in self.clients)


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of a package: the module that defines it, relative to the package, and its name there."""

    name: str
    module: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class PackageModule:
    """An `__init__.py` whose names load when they are first used.

    `all_names` is the `__all__` of the root, which tools read there; the others find theirs when they are imported.
    """

    path: PurePosixPath
    docs: Docs
    runtime: str
    loader: str
    loaded: str
    exports: tuple[Export, ...]
    all_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the smaller files of the package are made of; strings are complete literals."""

    package: str
    title: str
    version: str
    client: str
    error: str
    also_in_exceptions: tuple[str, ...]
    """Other errors that `_exceptions` offers."""
    webhook_errors: tuple[str, ...]
    """And those of webhooks."""
    request_id_header: str
    timeout: str
    connect_timeout: str
    max_retries: str


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that is generated, file by file."""

    facts: Facts
    client: ClientModule
    resources: tuple[ResourceModule, ...]
    params: tuple[ParamsModule, ...]
    models: tuple[ModelModule, ...]
    bases: tuple[BaseModule, ...]
    reexports: tuple[ReexportModule, ...]
    packages: tuple[PackageModule, ...]
    pages: tuple[PageModule, ...]
    """The module of the pages, in an SDK that has some."""
    earlier: tuple[PackageModule, ...]
    """Private modules of an SDK that is taken over."""
