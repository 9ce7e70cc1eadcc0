"""What is wrong with the example requests of the configuration: an endpoint or a parameter that the SDK doesn't have."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Protocol

from generator import ir
from generator import pointer as pointers
from generator.config.model import Config
from generator.config.publishing import ExampleRequest
from generator.diagnostics import Diagnostics, Location, Reporter
from generator.diagnostics.codes import Configure


class Located(Protocol):
    """A file that knows where each of its values stands."""

    def locate(self, pointer: str) -> Location: ...


class Inputs(Protocol):
    """What a run has read: the configuration, and the file that it stands in."""

    @property
    def config(self) -> Config: ...
    @property
    def config_source(self) -> Located | None: ...


def report_examples(api: ir.API, inputs: Inputs, diagnostics: Diagnostics) -> None:
    """Warns of each example request, and each of its parameters, that no example can show."""
    if inputs.config_source is None:
        return
    report = Reporter(diagnostics, inputs.config_source.locate)
    calls = [method.operation for resource in ir.walk(api.root) for method in resource.calls]
    operations = {operation.endpoint: operation for operation in calls}
    for request in inputs.config.publishing.examples.values():
        operation = operations.get(request.endpoint)
        if operation is not None:
            _report_parameters(request, operation, report)
            continue
        close = get_close_matches(request.endpoint, operations, n=1)
        message = f"no method of the SDK calls `{request.endpoint}`, so no example shows it"
        hint = f"Write endpoint: {close[0]}" if close else None
        report.warning(Configure.ExampleNotFound, message, pointers.join(request.pointer, "endpoint"), hint)


def _report_parameters(request: ExampleRequest, operation: ir.Operation, report: Reporter) -> None:
    wires = [parameter.wire for parameter in operation.parameters]
    for name in request.params:
        if name not in wires:
            message = f"`{request.endpoint}` has no parameter `{name}`, so the example leaves it out"
            hint = f"It has: {', '.join(wires)}" if wires else None
            report.warning(Configure.ExampleNotFound, message, pointers.join(request.pointer, "params", name), hint)
