"""What the documents of the corpus cost: `python -m tests.corpus.report` prints a row for each.

A row has the operations that have a method, those that have none by reason, seconds of CPU for a run that recalls nothing,
milliseconds of it for an operation, and the most memory that one process of the run held. Each run is a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
_HEAD = f"{'document':<36} {'operations':>10} {'CPU s':>8} {'ms each':>8} {'MB':>6}  left out"


@dataclass(frozen=True)
class Row:
    """The cost of a document: seconds of CPU, and bytes of memory."""

    document: str
    operations: int
    left_out: dict[str, int]
    seconds: float
    memory: int

    def __str__(self) -> str:
        each = f"{1000 * self.seconds / self.operations:.1f}" if self.operations else "-"
        reasons = ", ".join(f"{count} {reason}" for reason, count in self.left_out.items()) or "0"
        size = round(self.memory / 2**20)
        return f"{self.document:<36} {self.operations:>10} {self.seconds:>8.1f} {each:>8} {size:>6}  {reasons}"


def rows(folder: Path) -> Iterator[Row]:
    """A row for each document of a folder."""
    for document in sorted(folder.iterdir()):
        yield measured(document)


def measured(document: Path) -> Row:
    """The row of one document. Raises `CalledProcessError` where it gives no SDK."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.corpus.report", str(document), str(Path(folder, "sdk"))]
        environment = {**os.environ, "SDKGEN_CACHE": str(Path(folder, "cache"))}
        done = subprocess.run(command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return Row(**json.loads(done.stdout))


def _measure(document: Path, output: Path) -> Row:
    """Generates in this process, and says what that has cost it and its children. Needs a POSIX system."""
    import resource

    from generator import pipeline
    from generator.diagnostics import Diagnostics

    tally = pipeline.generate(pipeline.Request(str(document), None, (), output, None, None), Diagnostics()).tally
    pipeline.stand_down()
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    unit = 1 if sys.platform == "darwin" else 1024
    memory = max(usage.ru_maxrss for usage in usages) * unit
    return Row(document.name, tally.operations, dict(tally.left_out), seconds, memory)


def main(arguments: list[str]) -> None:
    if arguments:
        print(json.dumps(asdict(_measure(*map(Path, arguments)))))
        return
    folder = Path(os.environ.get("SDKGEN_CORPUS") or PROJECT.parent / "shared") / "corpus"
    if not folder.is_dir():
        print(f"no folder {folder} (set SDKGEN_CORPUS)")
        return
    print(_HEAD)
    for row in rows(folder):
        print(row, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
