"""How the disk differs from the files of a run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from generator.emit import manifest
from generator.emit.folder import OutputFolder, check_root, content
from generator.emit.kept import is_kept
from generator.emit.manifest import Manifest, digest
from generator.emit.report import Change, Report, Status
from generator.files import Files, check_paths


def compare(files: Files, output: Path, *, keep: Sequence[str] = ()) -> Report:
    """Says how the folder differs from the files; writes nothing. `keep` are patterns of paths that are the user's.

    Raises UnsafePath for a path outside the folder, OSError when the disk refuses.
    """
    check_paths(files)
    check_root(output)
    known, folder = manifest.read(output), OutputFolder(output)
    kept = [path for path in sorted(files) if is_kept(path, keep)]
    ours = {path: text for path, text in sorted(files.items()) if path not in kept}
    found = [_compare_file(path, text, folder, known) for path, text in ours.items()]
    if known is not None:
        gone = (path for path in sorted(known.paths - ours.keys()) if not is_kept(path, keep))
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
