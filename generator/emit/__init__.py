"""The last stage: files to disk, or a report of how the disk differs from them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from generator.disk import TEMPORARY_SUFFIX, replace_file, stage
from generator.emit import manifest
from generator.emit.lock import locked
from generator.emit.manifest import Manifest, digest
from generator.files import Files, check_paths


class Status(Enum):
    """How a file on the disk differs from what the document says."""

    MISSING = "missing"
    CHANGED = "changed"  # an earlier run wrote what is there
    LEFT_OVER = "left over"  # an earlier run wrote it, this one has no such file
    EDITED = "edited by hand"  # an earlier run wrote the file, but not what is in it now
    FOREIGN = "not ours"  # no earlier run wrote it, and it stands where a file of this run goes

    @property
    def needs_force(self) -> bool:
        """Whether writing would lose somebody's work."""
        return self in (Status.EDITED, Status.FOREIGN)


@dataclass(frozen=True, slots=True)
class Change:
    """One file that differs: `old` is what is on the disk, `new` what the document says; None stands for no file."""

    path: PurePosixPath
    status: Status
    old: bytes | None
    new: str | None

    def diff(self, output: Path) -> str:
        """A unified diff from the disk to what the document says; `patch -p0` brings the disk up to date with it."""
        from difflib import unified_diff  # imported here because most runs need no diff

        name = (output / self.path).as_posix()
        old = _lines((self.old or b"").decode(errors="replace"))
        new = _lines(self.new or "")
        names = ("/dev/null" if self.old is None else name, "/dev/null" if self.new is None else name)
        return "".join(_marked(line) for line in unified_diff(old, new, *names))

    @property
    def first_line(self) -> int:
        """The line of the file on the disk, from 1, at which it begins to differ."""
        old, new = _lines((self.old or b"").decode(errors="replace")), _lines(self.new or "")
        same = next((index for index, pair in enumerate(zip(old, new)) if pair[0] != pair[1]), min(len(old), len(new)))
        return max(1, min(same + 1, len(old)))


@dataclass(frozen=True, slots=True)
class Report:
    """The files of an output folder that differed, by path, and whether this run wrote them.

    `unmanaged` is set when the folder has content but no manifest: somebody else's folder, which only force touches.
    """

    output: Path
    changes: tuple[Change, ...]
    unchanged: int
    written: bool = False
    unmanaged: bool = False

    @property
    def up_to_date(self) -> bool:
        return not self.changes and not self.unmanaged

    @property
    def refused(self) -> tuple[Change, ...]:
        """The changes that only force makes."""
        return tuple(change for change in self.changes if change.status.needs_force)

    @property
    def blocked(self) -> bool:
        """Whether writing stops without force."""
        return self.unmanaged or bool(self.refused)


def compare(files: Files, output: Path) -> Report:
    """Says how the folder differs from the files; writes nothing. Raises UnsafePath for a path outside the folder."""
    check_paths(files)
    known = manifest.read(output)
    found = [_compare_file(path, text, output, known) for path, text in sorted(files.items())]
    left_over = sorted(known.paths - frozenset(files)) if known else []
    found += [_compare_left_over(path, output, known) for path in left_over if known]
    changes = tuple(change for change in found if change is not None)
    unmanaged = known is None and _has_foreign_content(output, files)
    return Report(output, changes, len(found) - len(changes), unmanaged=unmanaged)


def write(files: Files, output: Path, *, force: bool = False) -> Report:
    """Makes the folder hold the files: writes what differs and removes what earlier runs wrote and this one has not.

    Writes nothing when somebody's work would be lost (`Report.blocked`), unless `force`. Files that are right already
    are not touched. A run killed at any moment leaves each file as it was or as it will be. Raises UnsafePath for a path
    outside the folder, OSError when the disk refuses.
    """
    check_paths(files)
    output.mkdir(parents=True, exist_ok=True)
    with locked(output):
        report = compare(files, output)
        if report.blocked and not force:
            return report
        _remove_remains(output)
        _apply(report, files)
    return Report(output, report.changes, report.unchanged, written=True, unmanaged=report.unmanaged)


def _apply(report: Report, files: Files) -> None:
    """Writes in an order that survives being killed: what is about to come, then the files, then what is there."""
    output, manifest_path = report.output, report.output / manifest.NAME
    wanted = {path: digest(text.encode()) for path, text in files.items()}
    final = Manifest(wanted).to_bytes()
    if report.changes:
        known = manifest.read(output)
        replace_file(manifest_path, Manifest(_all_known(known), pending=wanted).to_bytes())
        _write_changes(report)
    if not manifest_path.exists() or manifest_path.read_bytes() != final:
        replace_file(manifest_path, final)


def _all_known(known: Manifest | None) -> manifest.Digests:
    return {**known.pending, **known.files} if known else {}


def _write_changes(report: Report) -> None:
    """All new bytes are on the disk before the first file changes, so that a full disk changes nothing."""
    with ExitStack() as stack:
        staged = []
        for change in report.changes:
            if change.new is not None:
                staged.append(stage(report.output / change.path, change.new.encode()))
                stack.callback(staged[-1].discard)
        for item in staged:
            item.commit()
    for change in report.changes:
        if change.new is None:
            _remove(report.output, change.path)


def _compare_file(path: PurePosixPath, text: str, output: Path, known: Manifest | None) -> Change | None:
    old = _read(output / path)
    if old is None:
        return Change(path, Status.MISSING, None, text)
    found = digest(old)
    if found == digest(text.encode()):
        return None
    return Change(path, _status(path, found, known, Status.CHANGED), old, text)


def _compare_left_over(path: PurePosixPath, output: Path, known: Manifest) -> Change | None:
    old = _read(output / path)
    if old is None:
        return None
    return Change(path, _status(path, digest(old), known, Status.LEFT_OVER), old, None)


def _status(path: PurePosixPath, found: str, known: Manifest | None, ours: Status) -> Status:
    if known is None or path not in known.paths:
        return Status.FOREIGN
    return ours if known.wrote(path, found) else Status.EDITED


def _read(path: Path) -> bytes | None:
    """The bytes of a file; None when there is none."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _has_foreign_content(output: Path, files: Files) -> bool:
    """Whether a folder without a manifest holds files that this run would not write: somebody else's folder."""
    return any(path not in files for path in _content(output, PurePosixPath()))


def _content(output: Path, folder: PurePosixPath) -> Iterator[PurePosixPath]:
    """Every file below a folder of the output; dot files and Python's caches do not count."""
    with suppress(FileNotFoundError):
        for entry in (output / folder).iterdir():
            if _ignored(entry.name):
                continue
            if entry.is_dir() and not entry.is_symlink():
                yield from _content(output, folder / entry.name)
            else:
                yield folder / entry.name


def _ignored(name: str) -> bool:
    return name.startswith(".") or name == "__pycache__"


def _remove_remains(output: Path) -> None:
    """Removes the temporary files of runs that were killed. The lock is held: no living run has any."""
    for path in output.rglob(f".*{TEMPORARY_SUFFIX}"):
        with suppress(OSError):
            path.unlink()


def _remove(output: Path, path: PurePosixPath) -> None:
    """Removes a file, and the folders above it that this leaves empty."""
    (output / path).unlink(missing_ok=True)
    for folder in path.parents[:-1]:
        with suppress(OSError):
            (output / folder).rmdir()


def _lines(text: str) -> list[str]:
    """Lines with their LF. Other characters that Python takes for line ends do not end one here."""
    *head, tail = text.replace("\r\n", "\n").split("\n")
    return [line + "\n" for line in head] + ([tail] if tail else [])


def _marked(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
