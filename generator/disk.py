"""Writing files so that none is ever seen half written."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

TEMPORARY_SUFFIX = ".sdkgen-tmp"


@dataclass(frozen=True, slots=True)
class Staged:
    """Bytes that are on the disk under a temporary name, ready to take the place of `path`."""

    path: Path
    temporary: Path

    def commit(self) -> None:
        """Puts the bytes in place at once: others see the old file or the new one (POSIX rename; Windows has it too)."""
        os.replace(self.temporary, self.path)

    def discard(self) -> None:
        with suppress(OSError):
            self.temporary.unlink()


def stage(path: Path, data: bytes) -> Staged:
    """Writes the bytes beside `path`, with its folder where that is missing; permissions are those of the file there.

    Raises OSError when the disk refuses; nothing is left behind then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    staged = Staged(path, path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}{TEMPORARY_SUFFIX}"))
    try:
        with open(staged.temporary, "xb") as file:
            file.write(data)
        with suppress(FileNotFoundError):
            shutil.copymode(path, staged.temporary)
    except BaseException:
        staged.discard()
        raise
    return staged


def replace_file(path: Path, data: bytes) -> None:
    """Makes `path` hold the bytes, whole or not at all. Raises OSError when the disk refuses."""
    staged = stage(path, data)
    try:
        staged.commit()
    except BaseException:
        staged.discard()
        raise
