"""The parameters of a method: those of the operation, and the options that every method has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator import ir
from generator.literals import literal
from generator.pymodel import Argument

OPTIONS = (
    ("extra_headers", "Headers | None", "None"),
    ("extra_query", "Query | None", "None"),
    ("extra_body", "Body | None", "None"),
    ("timeout", "float | Timeout | None | NotGiven", "NOT_GIVEN"),
)
OPTION_TYPES = {
    "extra_headers": ("Headers",),
    "extra_query": ("Query",),
    "extra_body": ("Body",),
    "timeout": ("NOT_GIVEN", "NotGiven", "Timeout"),
}


@dataclass(frozen=True, slots=True)
class NamedParameter:
    """A parameter with its Python name and annotation."""

    source: ir.Parameter
    name: str
    annotation: str
    positional: bool
    default: str = "omit"
    """What it is where callers leave it out, as Python."""

    @property
    def required(self) -> bool:
        return self.source.required

    def argument(self) -> Argument:
        if self.required:
            return Argument(self.name, self.annotation, "")
        return self.optional(self.annotation)

    def optional(self, annotation: str) -> Argument:
        """An argument of this type that callers may leave out."""
        return Argument(self.name, f"{annotation} | Omit" if self.is_omittable else annotation, self.default)

    @property
    def is_omittable(self) -> bool:
        """Whether nothing is sent where callers leave it out."""
        return not self.required and self.default == "omit"

    def fixed(self, annotation: str, default: str = "") -> Argument:
        return Argument(self.name, annotation, default)


def ordered(parameters: Iterable[NamedParameter]) -> list[NamedParameter]:
    """Required ones first, headers last, else the document's order."""
    return sorted(parameters, key=lambda item: (not item.required, item.source.place in _IN_HEADERS))


_IN_HEADERS = (ir.ParameterPlace.HEADER, ir.ParameterPlace.COOKIE)


def wire_dict(parameters: Sequence[NamedParameter]) -> str:
    return "{" + ", ".join(f"{literal(item.source.wire)}: {item.name}" for item in parameters) + "}"
