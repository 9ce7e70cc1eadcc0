"""What templates and the model writer see: ready strings and booleans, one dataclass for each template's context.

Nothing is decided behind this point. Texts that stand between quotes are complete Python literals; docs are lines that may
stand inside a docstring as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any


@dataclass(frozen=True, slots=True)
class Import:
    """`from <module> import <names>`; the module is relative to the file (`..types.completion`) or absolute (`typing`).

    Without a module, `import <names>`. `opens_group` where a blank line goes before it.
    """

    module: str
    names: tuple[str, ...]
    opens_group: bool = False

    @property
    def text(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class Docs:
    """A docstring's lines, escaped; `one_line` when it fits beside its quotes."""

    lines: tuple[str, ...]
    one_line: bool

    @property
    def text(self) -> str:
        """What stands between the quotes; several lines end with one of their own for the closing quotes."""
        return "\n".join(self.lines) + ("" if self.one_line else "\n")


# ---- response models: what `models` hands to datamodel-code-generator


@dataclass(frozen=True, slots=True)
class ModelField:
    """A field of a response model. `schema` is JSON Schema with refs of the form `#/$defs/<module>.<Class>`."""

    name: str
    wire: str
    schema: Mapping[str, Any]
    required: bool
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class ModelClass:
    name: str
    docs: Docs | None
    fields: tuple[ModelField, ...]


@dataclass(frozen=True, slots=True)
class TypeAlias:
    """`name: TypeAlias = annotation`, for a type that is no object."""

    name: str
    annotation: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One file under `types/`: a model, the inline objects within it, and its aliases.

    `imports` may run before the classes; `late_imports` name modules that import this one back and stand below them.
    """

    path: PurePosixPath
    module: str
    pointer: str
    classes: tuple[ModelClass, ...]
    aliases: tuple[TypeAlias, ...]
    imports: tuple[Import, ...]
    late_imports: tuple[Import, ...]
    exports: tuple[str, ...]


# ---- params: what a method takes


@dataclass(frozen=True, slots=True)
class TypedDictKey:
    name: str
    annotation: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class TypedDictClass:
    """`class name(bases)`: `bases` ends in `total=False`."""

    name: str
    bases: str
    docs: Docs | None
    keys: tuple[TypedDictKey, ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """`name: annotation = value`; here a table of wire names."""

    name: str
    annotation: str
    value: str


@dataclass(frozen=True, slots=True)
class ParamsModule:
    """One file under `types/`: what a method takes, or the request side of a model.

    `checking_imports` are for type checkers only, since the modules that they name import this one back.
    """

    path: PurePosixPath
    pointer: str
    classes: tuple[TypedDictClass, ...]
    aliases: tuple[TypeAlias, ...]
    constants: tuple[Constant, ...]
    imports: tuple[Import, ...]
    checking_imports: tuple[Import, ...]
    exports: tuple[str, ...]


# ---- resources


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method; `default` is empty for a required one."""

    name: str
    annotation: str
    default: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Arguments in order, those before and those behind the `*`, and what comes back."""

    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class CallArgument:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method: its overloads, if any, its own signature, and the one call into the runtime that it makes.

    `required_sets` are Python tuples of the argument names that make a complete call, empty where Python checks enough.
    """

    name: str
    docs: Docs | None
    overloads: tuple[Signature, ...]
    signature: Signature
    required_sets: str
    deprecated: str
    call: str
    verb: str
    path: str
    arguments: tuple[CallArgument, ...]


@dataclass(frozen=True, slots=True)
class Child:
    """A resource within a resource: the attribute, its class, and the module that has it, relative to the file."""

    attribute: str
    class_name: str
    module: str


@dataclass(frozen=True, slots=True)
class View:
    """A second face of a resource or client, whose methods return responses: `attribute` leads to the class `name`.

    `suffix` is what the view's name has behind the class's, `wrap` the runtime's function that turns a method into it.
    """

    name: str
    attribute: str
    suffix: str
    wrap: str
    docs: Docs


@dataclass(frozen=True, slots=True)
class ResourceClass:
    """A resource class, sync or async, with the words that differ between the two."""

    name: str
    base: str
    function: str
    wait: str
    argument: str
    views: tuple[View, ...]
    docs: Docs | None
    children: tuple[Child, ...]
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class ResourceModule:
    path: PurePosixPath
    pointer: str
    classes: tuple[ResourceClass, ...]
    imports: tuple[Import, ...]
    children: tuple[Import, ...]
    exports: tuple[str, ...]


# ---- the client and the package


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the client: `annotation` of the argument, `attribute` of what can be read from the client."""

    name: str
    annotation: str
    attribute: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class Client:
    """A client class, sync or async. `environments` is the annotation of that argument, empty for a single base URL."""

    name: str
    base: str
    http_client: str
    views: tuple[View, ...]
    docs: Docs
    options: tuple[Option, ...]
    environments: str
    children: tuple[Child, ...]


@dataclass(frozen=True, slots=True)
class ClientModule:
    clients: tuple[Client, ...]
    profile: tuple[CallArgument, ...]
    imports: tuple[Import, ...]
    children: tuple[Import, ...]
    environments: str
    exports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """A public name of a package: the module that defines it, relative to the package, and its name there."""

    name: str
    module: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class PackageModule:
    """An `__init__.py` whose names load when they are first used."""

    path: PurePosixPath
    docs: Docs
    runtime: str
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
    packages: tuple[PackageModule, ...]
