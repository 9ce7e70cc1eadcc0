"""One run at a time in a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

LOCK_FILE = ".sdkgen.lock"
"""Used on Windows only, where a folder itself cannot be locked; it stays in the folder, empty."""

if sys.platform == "win32":
    import msvcrt

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        """Waits until no other run is in the folder, then keeps the others out. The system frees the lock of a dead run."""
        with open(folder / LOCK_FILE, "a+b") as file:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            try:
                yield
            finally:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        """Waits until no other run is in the folder, then keeps the others out. The system frees the lock of a dead run."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # a file system without locks; files are still replaced one by one, each whole
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)
