"""What a method returns, and the call into the runtime that gets it, by the outcome of its operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from typing_extensions import assert_never

from generator import ir
from generator.lower.annotations import Annotator
from generator.lower.calls import CallLowering
from generator.lower.flavour import Flavour
from generator.pymodel import CallArgument


@dataclass(frozen=True, slots=True)
class Ending:
    """How a method ends: its return annotation, the runtime's method that it calls, and what that is told of the answer."""

    returns: str
    call: str
    arguments: tuple[CallArgument, ...]


@dataclass(frozen=True, slots=True)
class OutcomeLowering:
    """Lowers the outcomes of one class's methods. `annotator` writes types for signatures."""

    annotator: Annotator
    flavour: Flavour

    def ending(self, outcome: ir.Outcome, call: CallLowering, names: Mapping[str, str]) -> Ending:
        """How a method with the outcome ends; `names` are the Python names of its parameters by wire names."""
        match outcome:
            case ir.NoContent():
                return Ending("None", "_request", tuple(call.cast("cast_to", None)))
            case ir.Answer(type_):
                return Ending(self.annotator.annotate(type_), "_request", tuple(call.cast("cast_to", type_)))
            case ir.Events(type_):
                return Ending(self._stream(type_), "_stream", tuple(call.cast("stream_to", type_)))
            case ir.Switched(switch, plain, events):
                parts = [self.ending(part, call, names) for part in (plain, events)]
                returns = " | ".join(part.returns for part in parts)
                told = (argument for part in parts for argument in part.arguments)
                return Ending(returns, "_request_or_stream", (*told, CallArgument("stream", names[switch])))
            case _:
                assert_never(outcome)

    def _stream(self, event: ir.Type) -> str:
        stream = self.annotator.file.runtime("streaming", self.flavour.stream)
        return f"{stream}[{self.annotator.annotate(event)}]"
