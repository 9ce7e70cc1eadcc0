"""Documents out of a git repository: `git:REV:path` is the file as it was at a revision."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.failures import stop

PREFIX = "git:"
_SUFFIXES = (".yaml", ".yml", ".json")
_OTHER_FILE = re.compile(rb"""\$ref["']?\s*:\s*["']?[^#"'\s]""")


def is_revision(path: str) -> bool:
    return path.startswith(PREFIX)


def beside(revision: str, path: str) -> str:
    """Another file at the same revision."""
    return f"{revision.rpartition(':')[0]}:{PurePosixPath(path).as_posix()}"


def check_out(path: str, folder: Path, diagnostics: Diagnostics) -> str:
    """Writes the file below `folder`, and where it refers to others, the documents beside it; returns where it is.

    Git is run with fixed arguments, without a shell, and nothing of the repository is changed or run. Raises
    `GenerationStopped` after it reported that there is no such file, revision or repository.
    """
    revision, _, inside = path.removeprefix(PREFIX).partition(":")
    if not revision or not inside or "\0" in path:
        stop(diagnostics, "CannotRead", f"`{path}` is not of the form git:REV:path", path)
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        stop(diagnostics, "CannotRead", f"git knows no revision `{revision}` here", path)
    sha = commit.decode().strip()
    data = _git("cat-file", "blob", f"{sha}:{inside}")
    if data is None:
        stop(diagnostics, "CannotRead", f"there is no file `{inside}` at `{revision}`", path)
    files = {inside: data}
    if _OTHER_FILE.search(data):
        files |= _neighbours(sha, PurePosixPath(inside).parent.as_posix())
    for name, content in files.items():
        _write(folder, name, content)
    return str(folder / inside)


def exists(path: str) -> bool:
    """Whether there is such a file at that revision."""
    revision, _, inside = path.removeprefix(PREFIX).partition(":")
    return _git("cat-file", "-e", "--end-of-options", f"{revision}:{inside}") is not None


def shown_location(location: Location, folder: Path, revision: str) -> Location:
    """A location in the folder as one at the revision."""
    root = f"{folder}/"
    if not location.path.startswith(root):
        return location
    return replace(location, path=f"{revision.rpartition(':')[0]}:{location.path.removeprefix(root)}")


def shown_diagnostics(diagnostics: Diagnostics, folder: Path, revision: str) -> Diagnostics:
    """Diagnostics about the folder as about the revision."""
    shown = Diagnostics()
    for item in diagnostics:
        shown.add(_shown(item, folder, revision))
    return shown


def _shown(item: Diagnostic, folder: Path, revision: str) -> Diagnostic:
    return replace(item, location=shown_location(item.location, folder, revision)) if item.location else item


def _neighbours(sha: str, folder: str) -> dict[str, bytes]:
    """The documents in a folder of the commit and below; links are left out, as they may lead anywhere."""
    where = [] if folder == "." else ["--", f"{folder}/"]
    listed = _git("ls-tree", "-r", "-z", "--full-tree", sha, *where) or b""
    found: dict[str, bytes] = {}
    for entry in listed.decode(errors="surrogateescape").split("\0"):
        facts, _, name = entry.partition("\t")
        if facts.startswith("100") and name.endswith(_SUFFIXES):
            data = _git("cat-file", "blob", f"{sha}:{name}")
            found |= {name: data} if data is not None else {}
    return found


def _write(folder: Path, name: str, content: bytes) -> None:
    target = folder / name
    if not target.resolve().is_relative_to(folder.resolve()):
        raise GenerationStopped
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _git(*arguments: str) -> bytes | None:
    """What git prints; None when it fails or is not there."""
    try:
        run = subprocess.run(["git", *arguments], capture_output=True, stdin=subprocess.DEVNULL, check=False)
    except OSError:
        return None
    return run.stdout if run.returncode == 0 else None
