"""What naming says when two things would have one name: both places, and the line that settles it."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Name


@dataclass(frozen=True, slots=True)
class Reports:
    document: Reporter
    config: Reporter

    def ambiguous_method(self, method: ir.Method, other: ir.Method, name: str) -> None:
        """Two operations of one resource that would both be the method `name`."""
        message = f"'{method.operation.endpoint}' and '{other.operation.endpoint}' would both be the method '{name}'"
        hint = f"Name them in the configuration: resources.<resource>.methods.<name>: {method.operation.endpoint}"
        if method.config:
            self.config.error(Name.AmbiguousName, message, method.config, hint)
        else:
            self.document.error(Name.AmbiguousName, message, method.operation.pointer, hint)

    def ambiguous_member(self, wire: str, other: str, name: str, pointer: str) -> None:
        """Two members of one thing whose names differ only in characters that no Python name can have."""
        message = f"'{wire}' and '{other}' would both be called '{name}'"
        hint = f"Give one a name beside its schema: x-stainless-naming: {{python: {{property_name: {name}_2}}}}"
        self.document.error(Name.AmbiguousName, message, pointer, hint)
