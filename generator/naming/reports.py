"""What naming says when two things would have one name: both places, and the line that settles it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Emit, Name
from generator.naming.table import ModulePath

MAX_NAME = 200
"""Bytes of a file's name without its suffix. Most file systems take 255, for the temporary name beside it too."""


@dataclass(frozen=True, slots=True)
class Reports:
    document: Reporter
    config: Reporter

    def ambiguous_method(self, method: ir.Method, other: ir.Method, name: str, resource: str) -> None:
        """Two operations of one resource that would both be the method `name`. `resource` is the resource's key."""
        message = f"'{method.operation.endpoint}' and '{other.operation.endpoint}' would both be the method '{name}'"
        if method.config:
            first = self.config.locate(other.config or "")
            hint = "Give one of the two another name."
            self.config.error(Name.AmbiguousName, f"{message}; first at {first}", method.config, hint)
            return
        first = self.document.locate(other.operation.pointer)
        methods = f"{{{name}: '{other.operation.endpoint}', other_{name}: '{method.operation.endpoint}'}}"
        hint = f"Name both in the configuration: {_nested(resource, methods)}"
        self.document.error(Name.AmbiguousName, f"{message}; first at {first}", method.operation.pointer, hint)

    def ambiguous_types(self, method: ir.Method, other: ir.Method, name: str) -> None:
        """Two methods of different resources whose own types would have one name in one package."""
        message = f"the types of '{method.operation.endpoint}' and '{other.operation.endpoint}' would share '{name}'"
        first = self.document.locate(other.operation.pointer)
        hint = "Give one of the two methods, or its resource, another name in the configuration."
        self.document.error(Name.AmbiguousName, f"{message}; first at {first}", method.operation.pointer, hint)

    def ambiguous_member(self, member: ir.Field | ir.Parameter, other: ir.Field | ir.Parameter, name: str) -> None:
        """Two members of one thing whose names differ only in characters that no Python name can have."""
        first = self.document.locate(ir.pointer_of(other.key))
        message = f"'{member.wire}' and '{other.wire}' would both be called '{name}'; first at {first}"
        hint = f"Give one a name beside its schema: x-stainless-naming: {{python: {{property_name: other_{name}}}}}"
        self.document.error(Name.AmbiguousName, message, ir.pointer_of(member.key), hint)

    def ambiguous_resource(self, resource: ir.Resource, other: ir.Resource, name: str) -> None:
        """Two resources of one parent that would have the same attribute."""
        first = self.config.locate(_resource_pointer(other.key))
        message = f"the resources '{other.name}' and '{resource.name}' would both be called '{name}'; first at {first}"
        hint = "Give one of the two another name."
        self.config.error(Name.AmbiguousName, message, _resource_pointer(resource.key), hint)

    def long_module(self, module: ModulePath, pointer: str) -> None:
        """A module whose file could not be made."""
        shown = next(part for part in module if len(part.encode()) > MAX_NAME)
        message = f"a name of {len(shown)} letters is too long for a file: '{shown[:40]}...'"
        self.document.error(Name.NameTooLong, message, pointer, Name.NameTooLong.remedy)

    def same_file(self, module: ModulePath, pointer: str, other: ModulePath, first: str) -> None:
        """Two modules that are one file where case is ignored, as on macOS and Windows."""
        names = f"{'/'.join(other)}.py and {'/'.join(module)}.py"
        message = f"{names} are the same file where case is ignored; first at {self.document.locate(first)}"
        self.document.error(Emit.UnsafePath, message, pointer, Emit.UnsafePath.remedy)


def is_too_long(module: ModulePath) -> bool:
    """Whether a file of the module cannot be made on every system."""
    return any(len(part.encode()) > MAX_NAME for part in module)


def _resource_pointer(key: str) -> str:
    """Where a resource stands in the configuration."""
    first, *below = key.split(".")
    return pointers.join("/resources", first, *(token for name in below for token in ("subresources", name)))


def _nested(resource: str, methods: str) -> str:
    """Methods as the configuration has them, in one line of YAML."""
    names = resource.split(".")
    opened = "".join(f"{name}: {{subresources: {{" for name in names[:-1])
    return f"resources: {{{opened}{names[-1]}: {{methods: {methods}}}{'}}' * (len(names) - 1)}}}"
