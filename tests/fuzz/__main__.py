"""`make fuzz`: changes documents for some minutes, and keeps every one that breaks the generator.

Some of the SDKs are given changed answers, too: a client holds to its rules whatever a server sends (`asking.py`).

A document that gives anything but an SDK or located errors is saved with its configuration below `--save`; running
`sdkgen generate` there, or `--replay FOLDER`, shows the fault again.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.answers import FuzzedAnswer, answers
from tests.fuzz.asking import Asker, BrokenRule, imported
from tests.fuzz.mutations import Example, examples
from tests.fuzz.running import check, one_process
from tests.hostile.building import import_failures, install

ROUND = 200
"""Examples of one seed; the time is looked at between two rounds."""

MEMORY_LIMIT = 2_000_000_000
"""Bytes of addresses, for all that is imported and all that was run before as well."""

IMPORTED = 20
"""SDKs of each round that are imported too."""

ASKED = 4
"""SDKs of each round whose clients are given answers."""

ANSWERS = 50
"""Answers for each of them."""


@dataclass
class Fuzzing:
    """What a session of fuzzing found. Equal faults count once."""

    save: Path
    examples: int = 0
    sdks: int = 0
    imported: int = 0
    answers: int = 0
    findings: dict[str, Path] = field(default_factory=dict)

    def round(self, number: int, work: Path) -> None:
        """Runs some examples, and imports some of the SDKs that come of them."""
        kept: dict[str, Example] = {}
        trees = work / f"round_{number}"

        def run(example: Example) -> None:
            self.examples += 1
            try:
                files = check(example, work)
            except Exception as fault:
                self._keep(example, _place(fault), traceback.format_exc())
                return
            if files is not None:
                self.sdks += 1
                if len(kept) < IMPORTED and self.sdks % 4 == 0:
                    package = f"sdk_{len(kept)}"
                    kept[package] = example
                    install(files, trees / package)

        given(examples())(seed(number)(_bounded(ROUND)(run)))()
        if kept:
            sound = self._import(kept, trees)
            for package in sound[:ASKED]:
                self._ask(kept[package], package, trees, number)
            shutil.rmtree(trees)

    def _ask(self, example: Example, package: str, trees: Path, number: int) -> None:
        """Gives the client of an SDK answers."""
        with imported(trees, package) as sdk:
            asker = Asker(sdk)

            def ask(answer: FuzzedAnswer) -> None:
                self.answers += 1
                try:
                    asker.ask(answer, self.answers)
                except BrokenRule as fault:
                    files = {**example.files, "answer.bin": answer.data}
                    cause = fault.__cause__ if isinstance(fault.__cause__, Exception) else fault
                    self._keep(Example(example.seed, files), _place(cause), traceback.format_exc())

            try:
                given(answers(_document(example)))(seed(number)(_bounded(ANSWERS)(ask)))()
            finally:
                asker.close()

    def _import(self, kept: dict[str, Example], trees: Path) -> list[str]:
        """Imports SDKs in another process, and gives those that can be."""
        failures = import_failures(trees, kept, trees / "empty")
        self.imported += len(kept)
        for module, fault in failures.items():
            self._keep(kept[module.partition(".")[0]], f"import: {fault[:120]}", f"{module}: {fault}\n")
        faulty = {module.partition(".")[0] for module in failures}
        return [package for package in kept if package not in faulty]

    def _keep(self, example: Example, place: str, report: str) -> None:
        if place in self.findings:
            return
        folder = self.save / hashlib.sha256(place.encode()).hexdigest()[:12]
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in example.files.items():
            (folder / name).write_bytes(data)
        (folder / "fault.txt").write_text(f"{place}\nfrom {example.seed}\n\n{report}", "utf-8")
        self.findings[place] = folder
        print(f"{place}\n  saved in {folder}", flush=True)


def _bounded(number: int) -> settings:
    return settings(
        max_examples=number,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


def _document(example: Example) -> Any:
    """The document of an example as values; an empty one where another parser than the generator's refuses it."""
    text = next(data for name, data in example.files.items() if name.startswith("openapi."))
    try:
        return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}


def _place(fault: Exception) -> str:
    """What a fault is told apart by: its kind, and the last line of ours that it came through."""
    frames = [
        frame
        for frame in traceback.extract_tb(fault.__traceback__)
        if "/generator/" in frame.filename or "/_runtime/" in frame.filename
    ]
    last = frames[-1] if frames else traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__} at {Path(last.filename).name}:{last.lineno} {last.name}: {str(fault)[:100]!r}"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=180, help="how long to go on (180)")
    parser.add_argument("--seed", type=int, default=0, help="where to begin; each round takes the next one (0)")
    parser.add_argument(
        "--save", type=Path, default=Path(tempfile.gettempdir()) / "sdkgen-fuzz", help="for what breaks"
    )
    parser.add_argument("--replay", type=Path, help="a folder that was saved: run it once more, and nothing else")
    options = parser.parse_args(arguments)
    _limit_memory()
    with tempfile.TemporaryDirectory() as folder, one_process():
        work = Path(folder)
        if options.replay:
            check(_saved(options.replay), work)
            return 0
        fuzzing = Fuzzing(options.save)
        for number in _rounds(options.seed, options.seconds):
            fuzzing.round(number, work)
    print(
        f"{fuzzing.examples} documents, {fuzzing.sdks} SDKs, {fuzzing.imported} of them imported, {fuzzing.answers} answers: ",
        end="",
    )
    print(f"{len(fuzzing.findings)} faults")
    return 1 if fuzzing.findings else 0


def _limit_memory() -> None:
    """A document that makes the generator ask for more is a finding, and not the end of this machine's other work."""
    with suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def _rounds(first: int, seconds: float) -> Iterator[int]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield first
        first += 1


def _saved(folder: Path) -> Example:
    return Example(
        folder.name, {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix not in (".txt", ".bin")}
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
