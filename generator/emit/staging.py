"""New files in a folder beside their places, so that all bytes are on the disk before the first file changes."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

from generator.emit.inside import make_folder, put

NAME = ".sdkgen-tmp"
"""The folder, in the output folder. A run that is killed leaves it behind, and the next one removes it."""


@dataclass(frozen=True, slots=True)
class Staged:
    """Bytes that are on the disk, ready to take the place of `target`."""

    output: Path
    target: PurePosixPath
    waiting: PurePosixPath

    def commit(self) -> None:
        """Puts the bytes in place at once: others see the old file or the new one (POSIX rename; Windows has it too)."""
        put(self.output, self.waiting, self.target)


@dataclass(frozen=True, slots=True)
class Staging:
    """Files that wait to take their places in `output`."""

    output: Path
    _folders: list[Path] = field(default_factory=list)
    _count: Iterator[int] = field(default_factory=count)

    def add(self, path: PurePosixPath, data: bytes) -> Staged:
        """Writes the bytes for `path` with the permissions of the file there; makes its folder where that is missing.

        Raises OSError, which names `path`, when the disk refuses to take the bytes or would refuse to move them.
        """
        place = PurePosixPath(NAME, str(next(self._count)))
        target, waiting = self.output / path, self.output / place
        try:
            self._make_folder(path.parent)
            check_writable(target.parent)
            with open(waiting, "xb") as file:
                file.write(data)
            with suppress(FileNotFoundError):
                shutil.copymode(target, waiting)
        except OSError as error:
            error.filename = str(target)  # not the name of a temporary file, or none
            raise
        return Staged(self.output, path, place)

    def _make_folder(self, folder: PurePosixPath) -> None:
        if not (self.output / folder).is_dir():
            self._make_folder(folder.parent)
            make_folder(self.output, folder)
            self._folders.append(self.output / folder)

    def discard(self) -> None:
        """Removes what was not committed, and the folders that were made for it."""
        remove_remains(self.output)
        for folder in reversed(self._folders):
            with suppress(OSError):
                folder.rmdir()


@contextmanager
def staging(output: Path) -> Iterator[Staging]:
    """A place to put new files. In the end, however it comes, what was not committed is gone."""
    check_writable(output)
    (output / NAME).mkdir()
    staged = Staging(output)
    try:
        yield staged
    finally:
        staged.discard()


def remove_remains(output: Path) -> None:
    """Removes what a run that was killed left behind. The folder has to be locked, so that no living run has any."""
    remains = output / NAME
    if os.path.lexists(remains):
        shutil.rmtree(remains, ignore_errors=True)


def check_writable(folder: Path) -> None:
    """Raises PermissionError where files cannot be put into a folder or taken from it."""
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
