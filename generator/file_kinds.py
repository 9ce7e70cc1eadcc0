"""What stands at a path, asked without opening it: to open a pipe waits for its other end, and a device may never end."""

from __future__ import annotations

import os
import stat
from pathlib import Path

_OPEN_ALREADY = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")
"""Where shells put what a process substitution gives: `sdkgen generate <(make document)`."""

_SPECIAL = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def special_file(path: str | os.PathLike[str]) -> str | None:
    """What a path is that leads to something neither file nor folder, such as `a pipe`; None for all else.

    What the shell has opened for the process, and the empty device, can be read like a file.
    """
    name = os.fspath(path)
    if name == os.devnull or name.startswith(_OPEN_ALREADY):
        return None
    try:
        mode = os.stat(name).st_mode
    except (OSError, ValueError):
        return None
    return next((kind for is_kind, kind in _SPECIAL if is_kind(mode)), None)


def absolute(path: Path) -> Path:
    """The absolute path with symbolic links followed, as far as they lead somewhere: a circle stays as it is."""
    return Path(os.path.realpath(path))
