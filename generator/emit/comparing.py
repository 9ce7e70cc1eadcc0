"""How the disk differs from the files of a run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from generator.emit import manifest, marked
from generator.emit.folder import OutputFolder, check_root, content
from generator.emit.kept import is_kept
from generator.emit.manifest import Manifest, digest
from generator.emit.report import Change, Report, Status
from generator.emit.shares import NOTHING_SHARED, Shares
from generator.files import Files, check_paths


def compare(files: Files, output: Path, *, keep: Sequence[str] = (), shares: Shares = NOTHING_SHARED) -> Report:
    """Says how the folder differs from the files; writes nothing. `keep` are patterns of paths that are the user's.

    Of the files in `shares` only what is generated counts.

    Raises UnsafePath for a path outside the folder, OSError when the disk refuses.
    """
    check_paths(files)
    check_root(output)
    known, folder = manifest.read(output), OutputFolder(output)
    kept = [path for path in sorted(files) if is_kept(path, keep)]
    ours = {path: text for path, text in sorted(files.items()) if path not in kept}
    found = [_compare_shared(path, text, folder, known, shares) for path, text in ours.items()]
    if known is not None:
        of_users = {*known.once, *known.marked}
        gone = (path for path in sorted(known.paths - ours.keys() - of_users) if not is_kept(path, keep))
        found += [_compare_left_over(path, folder, known) for path in gone]
    changes = tuple(change for change in found if change is not None)
    return Report(
        output,
        changes,
        unchanged=len(found) - len(changes),
        unmanaged=known is None and any(path not in ours and not is_kept(path, keep) for path in content(output)),
        kept=tuple(kept),
        absent=tuple(path for path in kept if not (output / path).exists()),
    )


def _compare_shared(
    path: PurePosixPath, text: str, folder: OutputFolder, known: Manifest | None, shares: Shares
) -> Change | None:
    """A file of which the user has a part, or all once it is written; any other is compared as a whole."""
    if path in shares.once:
        was_written = known is not None and path in known.once
        return None if was_written or folder.find(path).data is not None else _compare_file(path, text, folder, known)
    data = folder.find(path).data if path in shares.marked else None
    return _compare_file(path, text, folder, known) if data is None else _compare_part(path, text, data, known)


def _compare_part(path: PurePosixPath, text: str, data: bytes, known: Manifest | None) -> Change | None:
    """The marked part of a file; one without marks is the user's, and so is one that is no UTF-8."""
    try:
        old = data.decode()
    except UnicodeDecodeError:
        return None
    part = marked.part_of(old)
    if part is None or part == marked.part_of(text):
        return None
    return Change(path, _status(path, part.encode(), known, Status.CHANGED), data, marked.with_part(old, text))


def _compare_file(path: PurePosixPath, text: str, folder: OutputFolder, known: Manifest | None) -> Change | None:
    found = folder.find(path)
    is_same = found.data is not None and digest(found.data) == digest(text.encode())
    if is_same:  # also where a link leads to it: there is nothing to write
        return None
    if found.obstacle is not None:
        return Change(path, Status.IN_THE_WAY, None, text, found.obstacle)
    if found.data is None:
        return Change(path, Status.MISSING, None, text)
    return Change(path, _status(path, found.data, known, Status.CHANGED), found.data, text)


def _compare_left_over(path: PurePosixPath, folder: OutputFolder, known: Manifest) -> Change | None:
    """None also where something else took the file's place: that is not what an earlier run wrote."""
    found = folder.find(path)
    if found.data is None or found.obstacle is not None:
        return None
    return Change(path, _status(path, found.data, known, Status.LEFT_OVER), found.data, None)


def _status(path: PurePosixPath, data: bytes, known: Manifest | None, ours: Status) -> Status:
    if known is None or path not in known.paths:
        return Status.FOREIGN
    return ours if known.wrote(path, digest(data)) else Status.EDITED
