"""The example call in a method's docs: what it requires, with the values that the document shows, else such as fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator import ir
from generator.lower.expressions import laid_out, source
from generator.lower.flavour import SYNC, Flavour
from generator.lower.parameters import NamedParameter, ordered
from generator.lower.samples import NO_VALUE, Sampler
from generator.lower.variants import taken_by_one
from generator.naming import NameTable

_WIDTH = 88
"""Columns that a line of an example fills."""
_MOST_LINES = 20
"""Lines of an example that is still one."""


@dataclass(frozen=True, slots=True)
class ExampleCalls:
    """Writes calls of the methods of one resource; `attributes` lead to it from the client."""

    api: ir.API
    names: NameTable
    flavour: Flavour
    attributes: tuple[str, ...]

    def section(self, name: str, operation: ir.Operation, parameters: Sequence[NamedParameter]) -> str | None:
        """The section of the docs with a call; None where no value ends that is required, or the call is very long."""
        code = self.code(name, operation, parameters)
        lines = [] if code is None else [f"    {line}" for line in code.split("\n")]
        return "\n".join(("Example:", *lines)) if 0 < len(lines) <= _MOST_LINES else None

    def code(self, name: str, operation: ir.Operation, parameters: Sequence[NamedParameter]) -> str | None:
        """The call."""
        target = f"{self.flavour.wait}client.{'.'.join((*self.attributes, name))}"
        arguments = list(self._arguments(operation, parameters))
        if any(value is NO_VALUE for _, value in arguments):
            return None
        line = f"{target}({', '.join(f'{before}{source(value)}' for before, value in arguments)})"
        if len(line) <= _WIDTH:
            return line
        return "\n".join((f"{target}(", *(laid_out(before, value, ",", 4) for before, value in arguments), ")"))

    def _arguments(self, operation: ir.Operation, parameters: Sequence[NamedParameter]) -> Iterator[tuple[str, Any]]:
        """What stands before each value, and the value; what may be given by position is."""
        sampler = Sampler(self.api.definitions, self.names.keys, ir.Role.REQUEST, is_brief=True)
        switch = ir.switch_of(operation.outcome)
        sources = taken_by_one(operation, [item.source for item in parameters], self.api.definitions)
        taken = [replace(item, source=source) for item, source in zip(parameters, sources) if source is not None]
        required = [item for item in ordered(taken) if item.required]
        for item in sorted(required, key=lambda item: not item.positional):
            value = False if item.source.wire == switch else sampler.argument(item.source)
            yield "" if item.positional else f"{item.name}=", value


def first_call(api: ir.API, names: NameTable) -> str | None:
    """A call of the first method that is not deprecated; None where there is none."""
    for resource, attributes in _with_attributes(api.root, names, ()):
        calls = ExampleCalls(api, names, SYNC, attributes)
        for method in resource.calls:
            operation, own = method.operation, names.methods[method.key]
            parameters = [
                NamedParameter(source, name, "", source.key in method.positional)
                for source, name in zip(operation.parameters, own.parameters)
            ]
            code = None if method.deprecated or operation.deprecated else calls.code(own.name, operation, parameters)
            if code is not None:
                return code
    return None


def _with_attributes(
    resource: ir.Resource, names: NameTable, around: tuple[str, ...]
) -> Iterator[tuple[ir.Resource, tuple[str, ...]]]:
    """The resources below one, in order, with the attributes that lead to each."""
    for child in resource.children:
        attributes = (*around, names.resources[child.key].attribute)
        yield child, attributes
        yield from _with_attributes(child, names, attributes)
