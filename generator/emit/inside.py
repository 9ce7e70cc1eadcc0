"""Changes within the output folder that no link leads out of it, also where one takes a folder's place in the meantime."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

_HAS_HANDLES = {os.open, os.mkdir, os.rename, os.rmdir, os.unlink} <= os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
"""Whether a folder can be held by a handle. Windows has none; there a path is looked up anew each time."""


def put(output: Path, waiting: PurePosixPath, target: PurePosixPath) -> None:
    """Moves a file within the folder. Raises OSError, also where a folder of its path is a link."""
    if not _HAS_HANDLES:
        os.replace(output / waiting, output / target)
        return
    with _opened(output, waiting.parent) as source, _opened(output, target.parent) as folder:
        os.replace(waiting.name, target.name, src_dir_fd=source, dst_dir_fd=folder)


def remove(output: Path, path: PurePosixPath) -> None:
    """Removes a file, if it is there, and the folders above it that this leaves empty."""
    if not _HAS_HANDLES:
        (output / path).unlink(missing_ok=True)
    else:
        with suppress(FileNotFoundError), _opened(output, path.parent) as folder:
            os.unlink(path.name, dir_fd=folder)
    for folder_path in path.parents[:-1]:
        with suppress(OSError):  # it is not empty; one that became a link is no folder
            (output / folder_path).rmdir()


def make_folder(output: Path, path: PurePosixPath) -> None:
    """Makes a folder in one that is there. Raises OSError."""
    if not _HAS_HANDLES:
        (output / path).mkdir()
        return
    with _opened(output, path.parent) as folder:
        os.mkdir(path.name, dir_fd=folder)


@contextmanager
def _opened(output: Path, path: PurePosixPath) -> Iterator[int]:
    """A handle of a folder below the output folder, which itself may be a link: the user named it."""
    flags = os.O_RDONLY | os.O_DIRECTORY
    handle = os.open(output, flags)
    try:
        for name in path.parts:
            try:
                inner = os.open(name, flags | os.O_NOFOLLOW, dir_fd=handle)
            except OSError as error:
                error.filename = str(output / path)
                raise
            os.close(handle)
            handle = inner
        yield handle
    finally:
        os.close(handle)
