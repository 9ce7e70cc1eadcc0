"""What the generator has to say about its input: located messages, collected so that a stage can finish first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import ParamSpec, TypeVar

from generator.diagnostics.code import Code, ErrorCode, NoteCode, WarningCode
from generator.diagnostics.code import Severity as Severity

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Location:
    """A place in an input file. Line and column count from 1; `pointer` is a JSON pointer (RFC 6901) into the file."""

    path: str
    line: int
    column: int
    pointer: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message: what is wrong, where, and what to do about it."""

    code: Code
    message: str
    location: Location | None = None
    hint: str | None = None
    is_strict: bool = False
    """Whether a warning weighs as much as an error."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "message", _printable(self.message))
        object.__setattr__(self, "hint", self.hint and _printable(self.hint))

    @property
    def severity(self) -> Severity:
        severity = self.code.severity
        return Severity.ERROR if self.is_strict and severity is Severity.WARNING else severity

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        return f"{place}{self.severity.value}[{self.code}]: {self.message}"


def _printable(text: str) -> str:
    """A text with its control characters escaped: names from a document must not steer the reader's terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode() for c in text)


@dataclass(slots=True)
class Diagnostics:
    """Collects diagnostics in the order they come up; the same one twice counts once.

    Where it is strict, warnings are errors.
    """

    is_strict: bool = False
    _items: dict[Diagnostic, None] = field(default_factory=dict)
    _unwanted: Callable[[Diagnostic], bool] = field(default=lambda diagnostic: False)

    def add(self, diagnostic: Diagnostic) -> None:
        if not self._unwanted(diagnostic):
            self._items.setdefault(replace(diagnostic, is_strict=self.is_strict))

    def leave_out(self, unwanted: Callable[[Diagnostic], bool]) -> None:
        """Drops the diagnostics that the function is true of, now and later."""
        self._unwanted = unwanted
        self._items = {item: None for item in self._items if not unwanted(item)}

    def extend(self, diagnostics: Diagnostics) -> None:
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._items)

    @property
    def has_errors(self) -> bool:
        return any(item.severity is Severity.ERROR for item in self._items)

    def stop_on_errors(self) -> None:
        """Raises GenerationStopped when there are errors."""
        if self.has_errors:
            raise GenerationStopped


@dataclass(frozen=True, slots=True)
class Reporter:
    """Reports about one input file: turns a JSON pointer into a location as it hands the message on."""

    diagnostics: Diagnostics
    locate: Callable[[str], Location]

    def error(self, code: ErrorCode, message: str, pointer: str, hint: str | None = None) -> None:
        self.diagnostics.add(Diagnostic(code, message, self.locate(pointer), hint))

    def warning(self, code: WarningCode, message: str, pointer: str, hint: str | None = None) -> None:
        self.diagnostics.add(Diagnostic(code, message, self.locate(pointer), hint))

    def note(self, code: NoteCode, message: str, pointer: str, hint: str | None = None) -> None:
        self.diagnostics.add(Diagnostic(code, message, self.locate(pointer), hint))


class GenerationStopped(Exception):
    """A stage found errors; they stand in the diagnostics."""


def attempt(load: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T | None:
    """What a function gives; None when it has reported errors, so that those of other files are reported too."""
    try:
        return load(*arguments, **options)
    except GenerationStopped:
        return None
