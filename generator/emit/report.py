"""What a comparison of the output folder with the document finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from generator.inspection import Tally


class Status(Enum):
    """How a file on the disk differs from what the document says."""

    MISSING = "missing"
    CHANGED = "changed"  # an earlier run wrote what is there
    LEFT_OVER = "left over"  # an earlier run wrote it, this one has no such file
    EDITED = "edited by hand"  # an earlier run wrote the file, but not what is in it now
    FOREIGN = "not ours"  # no earlier run wrote it, and it stands where a file of this run goes
    IN_THE_WAY = "in the way"  # what is there is no file of this folder: a folder, a link to elsewhere, a device

    @property
    def needs_force(self) -> bool:
        """Whether writing would lose somebody's work."""
        return self in (Status.EDITED, Status.FOREIGN)


@dataclass(frozen=True, slots=True)
class Change:
    """One file that differs: `old` is what is on the disk, `new` what the document says; None stands for no file.

    `obstacle` says what is in the way, where something is.
    """

    path: PurePosixPath
    status: Status
    old: bytes | None
    new: str | None
    obstacle: str | None = None

    def diff(self, output: Path) -> str:
        """A unified diff from the disk to what the document says; `patch -p0` brings the disk up to date with it.

        Empty where there is nothing to compare with; one line where the file on the disk is no text.
        """
        if self.obstacle is not None:
            return ""
        name = (output / self.path).as_posix()
        old = _text(self.old)
        if old is None:
            return f"Binary file {name} differs\n"
        from difflib import unified_diff  # imported here because most runs need no diff

        names = ("/dev/null" if self.old is None else name, "/dev/null" if self.new is None else name)
        return "".join(_marked(line) for line in unified_diff(_lines(old), _lines(self.new or ""), *names))

    @property
    def first_line(self) -> int:
        """The line of the file on the disk, from 1, at which it begins to differ."""
        old, new = _lines(_text(self.old) or ""), _lines(self.new or "")
        same = next((index for index, pair in enumerate(zip(old, new)) if pair[0] != pair[1]), min(len(old), len(new)))
        return max(1, min(same + 1, len(old)))


@dataclass(frozen=True, slots=True)
class Report:
    """The files of an output folder that differed, by path, and whether this run wrote them.

    `unmanaged` is set when the folder has content but no manifest: somebody else's folder, which only force touches.
    `kept` are the files of the SDK that belong to the user and were left alone; `absent` those of them that do not exist.
    `tally` says what became of the document's operations.
    """

    output: Path
    changes: tuple[Change, ...]
    unchanged: int
    written: bool = False
    unmanaged: bool = False
    kept: tuple[PurePosixPath, ...] = ()
    absent: tuple[PurePosixPath, ...] = ()
    tally: Tally = Tally(0, 0)

    @property
    def up_to_date(self) -> bool:
        return not self.changes and not self.unmanaged

    @property
    def obstructed(self) -> tuple[Change, ...]:
        """The changes that even force does not make: the user has to move something away."""
        return tuple(change for change in self.changes if change.status is Status.IN_THE_WAY)

    @property
    def refused(self) -> tuple[Change, ...]:
        """The changes that writing without force stops at."""
        stops = (Status.EDITED, Status.FOREIGN, Status.IN_THE_WAY)
        return tuple(change for change in self.changes if change.status in stops)

    @property
    def blocked(self) -> bool:
        """Whether writing stops without force."""
        return self.unmanaged or bool(self.refused)


def _text(data: bytes | None) -> str | None:
    """The text of a file, empty for no file; None for a file that is none."""
    try:
        return (data or b"").decode()
    except UnicodeDecodeError:
        return None


def _lines(text: str) -> list[str]:
    """Lines with their LF. Other characters that Python takes for line ends do not end one here."""
    *head, tail = text.replace("\r\n", "\n").split("\n")
    return [line + "\n" for line in head] + ([tail] if tail else [])


def _marked(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
