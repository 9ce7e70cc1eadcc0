"""What a diagnostic's code is: a name that stays, how much it weighs, and what it means to the reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import ClassVar


class Severity(Enum):
    """How much a diagnostic weighs: an error stops the run after its stage, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic. Its name is that of the attribute it is assigned to: `Parse.DanglingReference`.

    `meaning` says in one sentence what was found, `remedy` what the reader can do about it.
    """

    severity: ClassVar[Severity]

    meaning: str
    remedy: str
    name: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        object.__setattr__(self, "name", name)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class ErrorCode(Code):
    severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class WarningCode(Code):
    severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class NoteCode(Code):
    severity = Severity.NOTE

    is_brief: bool = field(default=False, kw_only=True)
    """Whether it is printed on one line, without the source that it is about."""
