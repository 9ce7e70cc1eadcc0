"""Documents out of a git repository: `git:REV:path` is the file as it was at a revision."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath
from tempfile import TemporaryDirectory

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location, Severity
from generator.diagnostics.codes import Load
from generator.diagnostics.kept import keep
from generator.diff.side import Side
from generator.request import Request
from generator.source.failures import stop

PREFIX = "git:"
_SUFFIXES = (".yaml", ".yml", ".json")
_OTHER_FILES = re.compile(rb"""\$ref["']?\s*:\s*["']?[^#"'\s]|overlays["']?\s*:""")


def side_of(request: Request, diagnostics: Diagnostics, read: Callable[[Request, Diagnostics], Side]) -> Side:
    """What `read` makes of a request in which any file may be one of a revision; its places say the revision.

    Raises GenerationStopped.
    """
    with checked_out(request, diagnostics) as checkout:
        side = read(checkout.request, checkout.diagnostics)
        return replace(side, locate=checkout.locate(side.locate), locate_config=checkout.locate(side.locate_config))


@contextmanager
def checked_out(request: Request, diagnostics: Diagnostics) -> Iterator[Checkout]:
    """The request with files instead of revisions, for as long as the block runs. What is reported says the revision.

    A document of a revision goes with the configuration of the same revision, if that had one.
    Only errors reach `diagnostics`. Raises `GenerationStopped` when there is no such file, revision or repository.
    """
    with TemporaryDirectory(prefix="sdkgen-") as name:
        checkout = Checkout(request, Path(name).resolve(), Diagnostics(), {})
        try:
            if request.spec.startswith(PREFIX):
                checkout.request = replace(request, spec=checkout.place(request.spec))
                request = replace(request, config=_of_same_revision(request.spec, request.config))
            if request.config and request.config.startswith(PREFIX):
                checkout.request = replace(checkout.request, config=checkout.place(request.config))
            yield checkout
        except GenerationStopped:
            for item in checkout.diagnostics:
                if item.severity is Severity.ERROR:
                    diagnostics.add(checkout.shown(item))
            raise


@dataclass(slots=True)
class Checkout:
    """Files of a repository in a folder, with the revision that each part of it is of."""

    request: Request
    folder: Path
    diagnostics: Diagnostics
    _revisions: dict[str, str]

    def place(self, path: str) -> str:
        """Writes a file, and the documents beside it where it refers to others; returns where it is.

        Git is run with fixed arguments and without a shell; it changes nothing.
        """
        revision, _, inside = path.removeprefix(PREFIX).partition(":")
        if inside.startswith(("./", "../")):  # as git takes it: from the current folder
            inside = _from_root(inside) or inside
        if not revision or not inside or "\0" in path:
            stop(self.diagnostics, Load.CannotRead, f"`{path}` is not of the form git:REV:path", path)
        sha = (_git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}") or b"").decode()
        if not sha:
            stop(self.diagnostics, Load.CannotRead, f"git knows no revision `{revision}` here", path)
        data = _git("cat-file", "blob", f"{sha.strip()}:{inside}")
        if data is None:
            stop(self.diagnostics, Load.CannotRead, f"there is no file `{inside}` at `{revision}`", path)
        part = str(len(self._revisions))
        self._revisions[part] = f"{PREFIX}{revision}"
        files = _neighbours(sha.strip(), PurePosixPath(inside).parent.as_posix()) if _OTHER_FILES.search(data) else {}
        for name, content in {**files, inside: data}.items():
            keep(f"{PREFIX}{revision}:{name}", content.decode(errors="replace"))
            self._write(self.folder / part / name, content, path)
        return str(self.folder / part / inside)

    def locate(self, locate: Callable[[str], Location]) -> Callable[[str], Location]:
        """The same places, with the revision instead of the folder."""
        return lambda pointer: self._at_revision(locate(pointer))

    def shown(self, item: Diagnostic) -> Diagnostic:
        return replace(item, location=self._at_revision(item.location)) if item.location else item

    def _at_revision(self, location: Location) -> Location:
        part, _, inside = location.path.removeprefix(f"{self.folder}/").partition("/")
        if not location.path.startswith(f"{self.folder}/"):
            return location
        return replace(location, path=f"{self._revisions[part]}:{inside}")

    def _write(self, target: Path, content: bytes, path: str) -> None:
        if not target.resolve().is_relative_to(self.folder):
            stop(self.diagnostics, Load.CannotRead, f"`{path}` leads out of the repository", path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _of_same_revision(spec: str, config: str | None) -> str | None:
    """The configuration as it was at the revision of a document; the one that is there now, if that had none."""
    if not config or config.startswith(PREFIX):
        return config
    inside = _from_root(config)
    then = f"{spec.rpartition(':')[0]}:{inside}"
    return then if inside and exists(then) else config


def _from_root(path: str) -> str | None:
    """A path of this file system as one in the repository; None when it leads out of it."""
    root = (_git("rev-parse", "--show-toplevel") or b"").decode().removesuffix("\n")
    found = os.path.relpath(os.path.realpath(path), os.path.realpath(root)) if root else ".."
    return None if found.startswith("..") else PurePath(found).as_posix()


def exists(path: str) -> bool:
    """Whether git has a file of the form `git:REV:path` here."""
    return _git("rev-parse", "--verify", "--quiet", "--end-of-options", path.removeprefix(PREFIX)) is not None


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


def _git(*arguments: str) -> bytes | None:
    """What git prints; None when it fails or is not there."""
    try:
        run = subprocess.run(["git", *arguments], capture_output=True, stdin=subprocess.DEVNULL, check=False)
    except OSError:
        return None
    return run.stdout if run.returncode == 0 else None
