"""What naming says when two things would have one name: both places, the name with a number, and the line that settles it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Name


@dataclass(frozen=True, slots=True)
class Reports:
    document: Reporter
    config: Reporter

    def ambiguous_method(self, method: ir.Method, other: ir.Method, name: str, numbered: str) -> None:
        """Two methods of one resource that the configuration gives the name `name`."""
        endpoints = f"{_what(method)} and {_what(other)}"
        first = self.config.locate(other.config or "")
        message = f"{endpoints} would both be the method '{name}'; this one is '{numbered}'; first at {first}"
        hint = "Give one of the two another name."
        self.config.warning(Name.AmbiguousName, message, method.config or "", hint)

    def ambiguous_types(self, method: ir.Call, other: ir.Call, name: str, numbered: str) -> None:
        """Two methods of different resources whose own types would have one name in one package."""
        endpoints = f"'{method.operation.endpoint}' and '{other.operation.endpoint}'"
        first = self.document.locate(other.operation.pointer)
        message = f"the types of {endpoints} would share '{name}'; these are called '{numbered}'; first at {first}"
        hint = "Give one of the two methods, or its resource, another name in the configuration."
        self.document.warning(Name.AmbiguousName, message, method.operation.pointer, hint)

    def ambiguous_type(self, key: str, other: str, name: str, numbered: str, word: str) -> None:
        """Two schemas that nothing but a number tells apart. `word` is what the configuration may call the second."""
        pointer, first = ir.pointer_of(key), ir.pointer_of(other)
        place = self.document.locate(first)
        message = f"this schema and '#{first}' would both be called '{name}'; it is '{numbered}'; first at {place}"
        hint = f"Name it in the configuration: resources: {{$shared: {{models: {{other_{word}: '#{pointer}'}}}}}}"
        self.document.warning(Name.AmbiguousName, message, pointer, hint)

    def ambiguous_member(
        self, member: ir.Field | ir.Parameter, other: ir.Field | ir.Parameter, name: str, numbered: str
    ) -> None:
        """Two members of one thing whose names differ only in characters that no Python name can have."""
        first = self.document.locate(ir.pointer_of(other.key))
        message = (
            f"'{member.wire}' and '{other.wire}' would both be called '{name}'; it is '{numbered}'; first at {first}"
        )
        hint = f"Give one a name beside its schema: x-stainless-naming: {{python: {{property_name: other_{name}}}}}"
        self.document.warning(Name.AmbiguousName, message, ir.pointer_of(member.key), hint)

    def ambiguous_resource(self, resource: ir.Resource, other: ir.Resource, name: str, numbered: str) -> None:
        """Two resources of one parent that would have the same attribute, class or file."""
        first = self.config.locate(_resource_pointer(other.key))
        names = f"'{other.name}' and '{resource.name}'"
        message = f"the resources {names} would both be called '{name}'; this one is '{numbered}'; first at {first}"
        hint = "Give one of the two another name."
        self.config.warning(Name.AmbiguousName, message, _resource_pointer(resource.key), hint)


def _what(method: ir.Method) -> str:
    """What a method is called for."""
    return f"'{method.operation.endpoint}'" if isinstance(method, ir.Call) else "the events of webhooks"


def _resource_pointer(key: str) -> str:
    """Where a resource stands in the configuration."""
    first, *below = key.split(".")
    return pointers.join("/resources", first, *(token for name in below for token in ("subresources", name)))
