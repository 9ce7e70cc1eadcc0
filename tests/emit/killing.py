"""Runs of `write` that are killed: `python -m tests.emit.killing FOLDER` reads from standard input what to do.

Each line is JSON: the name of a folder below FOLDER, the tree to write there, paths that are the user's, and the moment to be
killed at, counted in operations on the disk inside that folder. Each answer is a line: the status of the process. Every run
is a process of its own, forked from this one, which does nothing else: starting Python anew would take a hundred times longer.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from generator.emit import write
from tests.emit.trees import files

OPERATIONS = frozenset(
    {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.listdir", "os.scandir"}
)
"""What Python's audit hooks call the operations, each reported before it happens (PEP 578)."""


def main() -> None:
    root = Path(sys.argv[1])
    for line in sys.stdin:
        name, content, keep, force, moment = json.loads(line)
        process = os.fork()
        if process == 0:
            _kill_at(moment, root / name)
            report = write(files(content), root / name, keep=keep, force=force)
            os._exit(0 if report.written else 1)
        _, status = os.waitpid(process, 0)
        print(status, flush=True)


def _kill_at(moment: int, folder: Path) -> None:
    """Kills this process when it is about to do its operation of this number, from 0."""
    left = iter(range(moment))
    inside = str(folder)

    def count(event: str, arguments: tuple[object, ...]) -> None:
        if event in OPERATIONS and inside in str(arguments[0]) and next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


if __name__ == "__main__":
    main()
