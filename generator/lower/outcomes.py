"""What a method returns, and the call into the runtime that gets it, by the outcome of its operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from typing_extensions import assert_never

from generator import ir
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.calls import CallLowering
from generator.lower.flavour import OLDEST_BINARY, SYNC, Flavour
from generator.pymodel import CallArgument

PAGINATION = ("pagination",)
"""The module of the classes of pages."""


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
    has_oldest_responses: bool

    def ending(self, outcome: ir.Outcome, call: CallLowering, names: Mapping[str, str]) -> Ending:
        """How a method with the outcome ends; `names` are the Python names of its parameters by wire names."""
        match outcome:
            case ir.NoContent():
                return self._whole(outcome, tuple(call.cast("cast_to", None)))
            case ir.Answer(type_, member=str() as member):
                return self._whole(outcome, (CallArgument("cast_to", self._unwrapped(type_, member, call)),))
            case ir.Answer(type_):
                return self._whole(outcome, tuple(call.cast("cast_to", type_)))
            case ir.Binary():
                return self._whole(outcome, (CallArgument("cast_to", self._binary()),))
            case ir.Page(scheme, item):
                page = CallArgument("page", f"{self._page(scheme)}[{call.in_body(item)}]")
                return Ending(self._returns(outcome), self.flavour.page_call, (page, *_accept(outcome)))
            case ir.ByStatus():
                return self._whole(outcome, (CallArgument("cast_to", self._by_status(outcome, call)),))
            case ir.Events() | ir.Lines():
                return Ending(self._returns(outcome), "_stream", (*self._items(outcome, call), *_accept(outcome)))
            case ir.Switched(switch, plain, events):
                told = (
                    *self.ending(plain, call, names).arguments,
                    *self._items(events, call),
                    CallArgument("stream", names[switch]),
                    *_accept(events, "stream_accept"),
                )
                returns = f"{self._returns(plain)} | {self._returns(events)}"
                return Ending(returns, "_request_or_stream", told)
            case ir.Choice(options):
                return self.ending(options[0], call, names)
            case _:
                assert_never(outcome)

    def _whole(self, outcome: ir.Readable | ir.ByStatus, cast: tuple[CallArgument, ...]) -> Ending:
        return Ending(self._returns(outcome), "_request", (*cast, *_accept(outcome)))

    def _returns(self, outcome: ir.Readable | ir.Page | ir.ByStatus | ir.Streamed) -> str:
        match outcome:
            case ir.NoContent():
                return "None"
            case ir.Answer(type_):
                return self.annotator.annotate(type_)
            case ir.Binary():
                return self._binary()
            case ir.Page(scheme, item_type):
                item = self.annotator.annotate(item_type)
                page = f"{self._page(scheme)}[{item}]"
                if self.flavour is SYNC:
                    return page
                return f"{self.annotator.file.runtime('paginator', 'AsyncPaginator')}[{item}, {page}]"
            case ir.ByStatus(cases):
                return " | ".join(_null_last([self._returns(part) for _, part in cases]))
            case ir.Events(type_) | ir.Lines(type_):
                stream = self.annotator.file.runtime("streaming", self.flavour.stream)
                return f"{stream}[{self.annotator.annotate(type_)}]"
            case _:
                assert_never(outcome)

    def _page(self, scheme: str) -> str:
        """The class of a scheme's pages."""
        names = self.annotator.names.pages
        return self.annotator.file.local(PAGINATION, self.flavour.page_prefix + names[scheme].name)

    def _binary(self) -> str:
        binary = OLDEST_BINARY if self.has_oldest_responses else (self.flavour.binary_module, self.flavour.binary)
        return self.annotator.file.runtime(*binary)

    def _unwrapped(self, type_: ir.Type, member: str, call: CallLowering) -> str:
        """What reads one member of the body, cast to its type, which type checkers don't infer for all forms."""
        file, kind = self.annotator.file, call.in_body(type_)
        reader = f"{file.runtime('unwrapped', 'unwrapped')}({kind}, {literal(member)})"
        return f"{file.use('typing', 'cast')}({literal(f'type[{kind}]')}, {reader})"

    def _by_status(self, outcome: ir.ByStatus, call: CallLowering) -> str:
        """The types by status, cast to their union, which mypy doesn't infer from the method's annotation."""
        file = self.annotator.file
        kinds = ", ".join(f"{literal(status)}: {self._kind(part, call)}" for status, part in outcome.cases)
        chosen = f"{file.runtime('by_status', 'by_status')}({{{kinds}}})"
        types = [part.type for _, part in outcome.cases if isinstance(part, ir.Answer)]
        if any(call.has_literals(type_) for type_ in types):
            return chosen
        members = _null_last(
            ["None" if isinstance(part, ir.NoContent) else self._kind(part, call) for _, part in outcome.cases]
        )
        union = literal(f"type[{' | '.join(members)}]")
        return f"{file.use('typing', 'cast')}({union}, {chosen})"

    def _kind(self, part: ir.Readable, call: CallLowering) -> str:
        """What the runtime reads one status as."""
        match part:
            case ir.NoContent():
                return self.annotator.file.runtime("types", "NoneType")
            case ir.Answer(type_):
                return call.in_body(type_)
            case ir.Binary():
                return self._binary()
            case _:
                assert_never(part)

    def _items(self, outcome: ir.Streamed, call: CallLowering) -> Iterator[CallArgument]:
        """The type of a stream's items; those of JSON lines are read by a module of their own."""
        for argument in call.cast("stream_to", outcome.type):
            if isinstance(outcome, ir.Events) and outcome.by_name:
                function = self.annotator.file.runtime("named_events", "named_events")
                kinds = ", ".join(f"{literal(name)}: {call.in_body(type_)}" for name, type_ in outcome.by_name)
                argument = CallArgument(argument.name, f"{function}({argument.value}, {{{kinds}}})")
            if isinstance(outcome, ir.Lines):
                function = self.annotator.file.runtime("json_lines", "json_lines")
                argument = CallArgument(argument.name, f"{function}({argument.value})")
            yield argument


def suffix_of(option: ir.Outcome) -> str:
    """What stands behind a method's name where it answers with this in the place of its usual answer."""
    match next(ir.parts_of(option)):
        case ir.Events() | ir.Lines():
            return "streaming"
        case ir.Binary():
            return "binary"
        case ir.Answer(media=media) if not any("json" in name for name in media):
            return "text"
        case _:
            return "json"


def _accept(outcome: ir.Readable | ir.Page | ir.ByStatus | ir.Streamed, name: str = "accept") -> Iterator[CallArgument]:
    """The media types to ask for, where they are not what the runtime asks for by itself."""
    media = ir.media_of(outcome) or ("*/*",)
    if media != (ir.EVENT_MEDIA if isinstance(outcome, (ir.Events, ir.Lines)) else ir.JSON_MEDIA):
        yield CallArgument(name, literal(", ".join(media)))


def _null_last(annotations: list[str]) -> list[str]:
    """The members of a union, each once, with None at the end."""
    members = list(dict.fromkeys(member.removesuffix(" | None") for member in annotations if member != "None"))
    has_null = any(member == "None" or member.endswith(" | None") for member in annotations)
    return [*members, "None"] if has_null else members
