"""One of the two SDKs that are compared: its API, its names, and where each thing stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator import ir, pointer
from generator.config.model import Config
from generator.diagnostics import Location
from generator.lower.annotations import Annotator
from generator.lower.files import ImportCollector
from generator.naming import NameTable, TypeName

TypeKey: TypeAlias = "tuple[str, ir.Role]"


@dataclass(frozen=True, slots=True)
class NamedMember:
    """A parameter of a method, or a field of a type, with its Python name."""

    name: str
    source: ir.Parameter | ir.Field


@dataclass(frozen=True, slots=True)
class Side:
    """An SDK before any text. `locate` takes a pointer into the document, `locate_config` one into the configuration."""

    api: ir.API
    names: NameTable
    config: Config
    locate: Callable[[str], Location]
    locate_config: Callable[[str], Location]
    renamed: Mapping[TypeKey, TypeKey] = field(default_factory=dict)
    """Types of this side by those of the other that they replace."""

    def resources(self) -> Iterator[ir.Resource]:
        return ir.walk(self.api.root)

    def calls(self) -> Mapping[str, ir.Call]:
        """Every method that calls an operation, by the path that a caller writes: `client.books.list`."""
        return {
            f"{self.path_of(resource)}.{self.names.methods[method.key].name}": method
            for resource in self.resources()
            for method in resource.calls
        }

    def unwraps(self) -> Mapping[str, ir.Unwrap]:
        """Every method that takes webhooks, by its path."""
        return {
            f"{self.path_of(resource)}.{self.names.methods[method.key].name}": method
            for resource in self.resources()
            for method in resource.unwraps
        }

    def is_of_events(self, key: str) -> bool:
        """Whether a definition is the type of all events that a method takes."""
        parent = self.api.definitions[key].origin.parent
        return parent is not None and any(method.key == parent for method in self.unwraps().values())

    def path_of(self, resource: ir.Resource) -> str:
        """How a caller reaches a resource: `client.books.pages`."""
        keys = resource.key.split(".") if resource.key else []
        attributes = [
            self.names.resources[".".join(keys[:end])].attribute
            for end in range(1, len(keys) + 1)
            if ".".join(keys[:end]) in self.names.resources
        ]
        return ".".join(["client", *attributes])

    def parameters(self, operation: ir.Operation) -> list[NamedMember]:
        names = self.names.methods[operation.key].parameters
        return [NamedMember(name, item) for item, name in zip(operation.parameters, names)]

    def positional(self, method: ir.Call) -> list[str]:
        """The Python names of what may be given by position."""
        return [item.name for item in self.parameters(method.operation) if item.source.key in method.positional]

    def fields(self, definition: ir.Object, role: ir.Role) -> list[NamedMember]:
        """The fields that travel that way."""
        names = self.names.fields if role is ir.Role.RESPONSE else self.names.keys
        pairs = zip(definition.fields, names[definition.key])
        return [NamedMember(name, item) for item, name in pairs if ir.travels(item, role)]

    def text(self, type_: ir.Type | None, role: ir.Role) -> str:
        """The annotation that a user sees."""
        if type_ is None:
            return "None"
        return Annotator(self.names, self.api.definitions, ImportCollector(("diff",)), role).annotate(type_)

    def place_of(self, key: str) -> Location:
        """Where a definition stands."""
        return self.locate(ir.pointer_of(key))

    def place_of_method(self, method: ir.Method) -> Location:
        """Where a method got its name: in the configuration, else as the operation that it calls, or with the webhooks."""
        if method.config:
            return self.locate_config(method.config)
        return self.locate(method.operation.pointer if isinstance(method, ir.Call) else method.pointer)

    def place_of_resource(self, key: str) -> Location:
        """Where a resource begins: its first method, or that of the first resource in it."""
        found = next(resource for resource in self.resources() if resource.key == key)
        method = next((item for resource in ir.walk(found) for item in resource.methods), None)
        return self.place_of_method(method) if method else self.locate("/paths")

    def place_of_option(self, option: ir.ClientOption) -> Location:
        """Where an argument of the client stands: in the configuration, else as the scheme that it authenticates for."""
        if not option.pointer and option.credential is not None:
            return self.locate(pointer.join("", "components", "securitySchemes", option.credential.scheme))
        return self.locate_config(option.pointer)


def shown(name: TypeName, nested: bool) -> str:
    """What a user imports: `types.Book`, and what stands in another's module with that: `types.book.Author`."""
    return ".".join([*(name.module if nested else name.module[:-1]), name.name])
