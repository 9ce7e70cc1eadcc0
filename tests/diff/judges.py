"""Who says what a change does: griffe's search for breaking changes, a type check of callers, and a run of them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.diff.checked import Checked, write
from tests.diff.comparing import request
from tests.diff.documents import Schema
from tests.diff.serving import DocumentServer, document_server
from tests.diff.whole_cases import Pair

CALLER = """from __future__ import annotations
import os
from typing import Any, Literal
from {package} import Client
def use(client: Client, url: str, given: dict[str, Any]) -> None:
{body}
"""
_RUN = Path(__file__).with_name("run_callers.py")


@dataclass(frozen=True)
class Verdicts:
    """Of each case, by its word: the breaking changes that griffe finds, and what a check and a run of its caller say."""

    breakages: Mapping[str, list[str]]
    checked: Mapping[str, Mapping[str, list[str]]]
    ran: Mapping[str, Mapping[str, str | None]]


def judge(folder: Path, pairs: Callable[[str], Sequence[Pair]]) -> Verdicts:
    """Builds both SDKs of every pair, in `before` and `after`, each with the same callers beside them.

    `pairs` gets the URL of the server that serves each side of a pair under its name.
    """
    griffe = pytest.importorskip("griffe")
    with document_server() as server, ThreadPoolExecutor(1) as beside:
        found = pairs(f"http://127.0.0.1:{server.server_port}")
        sides = {
            side: Checked(folder / "checked" / side, folder / "checked" / "runtime") for side in ("before", "after")
        }
        for side, checked in sides.items():
            (folder / side).mkdir()
            for pair in found:
                _build(folder / side, pair, side, server, checked)
        words = [case.word for pair in found for case in pair.cases]
        checks = {side: beside.submit(checked.type_errors, words) for side, checked in sides.items()}
        ran = {side: _run(folder / side, side, found, server) for side in ("before", "after")}
        breakages = {word: text for pair in found for word, text in _breakages(griffe, folder, pair).items()}
        return Verdicts(breakages, {side: check.result() for side, check in checks.items()}, ran)


def _build(folder: Path, pair: Pair, side: str, server: DocumentServer, checked: Checked) -> None:
    document, settings, package = pair.old if side == "before" else pair.new
    files = pipeline.build(request(folder, package, document, settings), Diagnostics())
    write(folder / package, files)
    checked.add(package, files)
    for case in pair.cases:
        body = "\n".join(f"    {line}" for line in case.filled(case.caller).splitlines())
        caller = CALLER.format(package=pair.old[2], body=body)
        for root in (folder, checked.folder):
            write(root, {PurePosixPath(f"{case.word}.py"): caller})
    server.documents[f"{pair.name}-{side}"] = document


def _run(folder: Path, side: str, found: Iterable[Pair], server: DocumentServer) -> Mapping[str, str | None]:
    """What each caller raises. Nothing but the server on loopback is reached: proxies and keys of this machine are out."""
    jobs: dict[str, tuple[str, Mapping[str, str], Mapping[str, str]]] = {}
    for pair in found:
        needed = _needed(pair.old[1] if side == "before" else pair.new[1])
        for case in pair.cases:
            others = {name: value for name, value in needed.items() if name != case.word}
            held_to = side if case.enforced else "before"
            jobs[case.word] = (server.url(f"{pair.name}-{held_to}"), needed, others)
    run = subprocess.run(
        [sys.executable, "-W", "ignore", str(_RUN)],
        cwd=folder,
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "NO_PROXY": "*"},
    )
    assert run.returncode == 0, run.stderr
    outcomes: dict[str, str | None] = json.loads(run.stdout.splitlines()[-1])
    return outcomes


def _needed(settings: Schema) -> dict[str, Any]:
    """A value for each option without which the client can not be made."""
    options = settings.get("client_settings", {}).get("opts", {})
    return {name: "a" for name, said in options.items() if not said.get("nullable") and "default" not in said}


def _breakages(griffe: Any, folder: Path, pair: Pair) -> dict[str, list[str]]:
    """griffe's findings, by the case that they are about. Of what nothing shows, any finding is about every case."""
    (folder / "after" / pair.old[2]).mkdir(exist_ok=True)  # for griffe a package that is gone is one with nothing in it
    old, new = (
        griffe.load(pair.old[2], search_paths=[folder / side], allow_inspection=False, resolve_aliases=True)
        for side in ("before", "after")
    )
    found = [_plain(item.explain(griffe.ExplanationStyle.ONE_LINE)) for item in griffe.find_breaking_changes(old, new)]
    subjects = {case.word: case.subject or (case.word if pair.name == "library" else "") for case in pair.cases}
    return {word: [text for text in found if subject in text.lower()] for word, subject in subjects.items()}


def _plain(line: str) -> str:
    """A finding without colours and without the folder that it was made in."""
    return re.sub(r"^.*/(?:before|after)/", "", re.sub(r"\x1b\[[0-9;]*m", "", line))
