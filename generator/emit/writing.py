"""Makes the output folder hold the files of a run, in an order that survives being killed at any moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from generator.emit import manifest
from generator.emit.comparing import compare
from generator.emit.folder import check_root
from generator.emit.inside import remove
from generator.emit.kept import is_kept
from generator.emit.lock import locked
from generator.emit.manifest import Digests, Manifest
from generator.emit.report import Report, Status
from generator.emit.shares import NOTHING_SHARED, Shares
from generator.emit.staging import check_writable, remove_remains, staging
from generator.files import Files, check_paths
from generator.version import __version__

NO_DIGESTS: Mapping[str, str] = MappingProxyType({})
_MANIFEST = PurePosixPath(manifest.NAME)


def write(
    files: Files,
    output: Path,
    keep: Sequence[str] = (),
    shares: Shares = NOTHING_SHARED,
    *,
    force: bool = False,
    digests: Mapping[str, str] = NO_DIGESTS,
) -> Report:
    """Makes the folder hold the files: writes what differs and removes what earlier runs wrote and this one has not.

    Writes nothing when somebody's work would be lost (`Report.blocked`), unless `force`; nothing at all when something is in
    the way. Paths that match `keep` are the user's, also with `force`. Files that are right already are not touched. A run
    killed at any moment leaves each file as it was or as it will be. `digests` are those of what the run read. Raises UnsafePath for a path outside the folder, OSError
    when the disk refuses.
    """
    check_paths(files)
    check_root(output)
    output.mkdir(parents=True, exist_ok=True)
    with locked(output):
        report = compare(files, output, keep=keep, shares=shares)
        if report.blocked and not force:
            return report
        if report.obstructed:
            return replace(report, changes=report.obstructed)
        remove_remains(output)
        own = {path: text for path, text in files.items() if path not in shares.once and not is_kept(path, keep)}
        made_with = {"sdkgen": __version__, **digests}
        _apply(report, {path: shares.digest(path, text) for path, text in own.items()}, shares, made_with)
    return replace(report, written=True)


def _apply(report: Report, wanted: Digests, shares: Shares, made_with: Mapping[str, str]) -> None:
    """All bytes go to the disk first, so that a full disk changes nothing. Then the list of what is there and what is about
    to come, the files, and the list of what is there now: whenever it ends, the list knows what the generator wrote.
    """
    known = manifest.read(report.output) or Manifest({})
    final = Manifest(wanted, once=shares.once, marked=shares.marked, made_with=made_with).to_bytes()
    if not report.changes and manifest.holds(report.output, final):
        return
    removed = [change.path for change in report.changes if change.new is None]
    for path in removed:
        check_writable((report.output / path).parent)
    with staging(report.output) as staged:
        present = _present(report, wanted, known, shares)
        begin = staged.add(_MANIFEST, Manifest(present, wanted, known.once, shares.marked).to_bytes())
        files = [staged.add(change.path, change.new.encode()) for change in report.changes if change.new is not None]
        end = staged.add(_MANIFEST, final)
        for item in (begin, *files):
            item.commit()
        for path in removed:
            remove(report.output, path)
        end.commit()


def _present(report: Report, wanted: Digests, known: Manifest, shares: Shares) -> Digests:
    """What the generator wrote of the files that are there now; for one edited since, what it wrote then."""
    changed = {change.path: change for change in report.changes}
    present = {path: found for path, found in wanted.items() if path not in changed}
    for path, change in changed.items():
        if change.status in (Status.CHANGED, Status.LEFT_OVER) and change.old is not None:
            present[path] = shares.digest(path, change.old.decode(errors="replace"))
        elif change.status is Status.EDITED:
            present[path] = known.files.get(path) or known.pending[path]
    return present
