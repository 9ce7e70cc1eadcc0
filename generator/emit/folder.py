"""The output folder as it is found: its files, and what stands where a file would go."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.file_kinds import absolute, special_file

_TOP = PurePosixPath()
_FOLDER, _LINK, _DEVICE = (
    "there is a folder",
    "there is a symbolic link",
    "what is there is neither a file nor a folder",
)
_NO_FOLDER, _LINKED_FOLDER = "is not a folder", "is a symbolic link, which may lead elsewhere"


@dataclass(frozen=True, slots=True)
class Found:
    """What is at a path: the bytes of a file, or None where there is none.

    `obstacle` says why a file cannot be written there, or must not because it would not be one of this folder.
    """

    data: bytes | None
    obstacle: str | None = None


@dataclass(frozen=True, slots=True)
class OutputFolder:
    """Reads the files of a folder without waiting for a device and without taking what a link leads to for its own."""

    root: Path
    _obstacles: dict[PurePosixPath, str | None] = field(default_factory=dict)

    def find(self, path: PurePosixPath) -> Found:
        """What is at a path. Raises OSError when the disk refuses to say."""
        obstacle = self._obstacle_above(path) or _obstacle_at(_kind(self.root / path))
        return Found(self._read(path), obstacle)

    def _read(self, path: PurePosixPath) -> bytes | None:
        target = self.root / path
        return target.read_bytes() if target.is_file() else None

    def _obstacle_above(self, path: PurePosixPath) -> str | None:
        """What keeps files from the folder that a path is in, from the top."""
        folder = path.parent
        if folder == _TOP:
            return None
        if folder not in self._obstacles:
            self._obstacles[folder] = self._obstacle_above(folder) or self._obstacle_as_folder(folder)
        return self._obstacles[folder]

    def _obstacle_as_folder(self, folder: PurePosixPath) -> str | None:
        kind = _kind(self.root / folder)
        if kind in (None, stat.S_IFDIR):
            return None
        return f"{folder} {_LINKED_FOLDER if kind == stat.S_IFLNK else _NO_FOLDER}"


def check_root(output: Path) -> None:
    """Raises OSError when the output folder is something else, or one that no SDK may fill: the user's home, and what it
    is in. A link to a folder is fine: the user named it.
    """
    if os.path.lexists(output) and not output.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, f"{_name_of(output)}, and the SDK is a folder", str(output))
    place = absolute(output)
    home = absolute(Path(os.path.expanduser("~")))
    if place == home or place in home.parents or place.parent == place:
        what = "your home folder" if place == home else "a folder of the system"
        raise PermissionError(
            errno.EPERM, f"it is {what}; the SDK needs one of its own: --output generated", str(output)
        )


def _name_of(output: Path) -> str:
    if not output.exists():
        return "it is a symbolic link that leads nowhere"
    return f"it is {special_file(output) or 'a file'}"


def content(output: Path, folder: PurePosixPath = _TOP) -> Iterator[PurePosixPath]:
    """Every file below a folder of the output; dot files and Python's caches do not count."""
    with suppress(FileNotFoundError):
        for entry in (output / folder).iterdir():
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            if entry.is_dir() and not entry.is_symlink():
                yield from content(output, folder / entry.name)
            else:
                yield folder / entry.name


def _obstacle_at(kind: int | None) -> str | None:
    match kind:
        case None | stat.S_IFREG:
            return None
        case stat.S_IFDIR:
            return _FOLDER
        case stat.S_IFLNK:
            return _LINK
        case _:
            return _DEVICE


def _kind(path: Path) -> int | None:
    """The type of what is at a path itself (`stat.S_IFMT`); None where there is nothing."""
    try:
        return stat.S_IFMT(os.lstat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return None
