"""The table says what other judges say: a search for breaking changes, and a type check of callers written against OLD.

All cases stand side by side in one document, so that each judge runs once.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.diff import RULES, Severity
from tests.diff.cases import CASES
from tests.diff.comparing import request
from tests.diff.documents import Case, configuration, document

griffe = pytest.importorskip("griffe")

CALLER = """from __future__ import annotations
from typing_extensions import assert_never
from {package} import Client
def use(client: Client) -> None:
{body}
"""


@dataclass(frozen=True)
class Verdicts:
    """What the judges object to: per case, the breaking changes, and the errors of its caller on each side."""

    breakages: dict[str, list[str]]
    before: dict[str, list[str]]
    after: dict[str, list[str]]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    folder = tmp_path_factory.mktemp("truth")
    for package, new in (("before", False), ("after", True)):
        settings = dict(configuration(CASES, new))
        build(folder, package, new, settings)
        for case in CASES:
            body = "\n".join(f"    {line}" for line in case.filled(case.caller).splitlines())
            text = CALLER.format(package=package, body=body.replace("PACKAGE", package))
            (folder / f"{package}_{case.word}.py").write_text(text)
    with ThreadPoolExecutor(1) as beside:
        checking = beside.submit(type_errors, folder)
        found = breaking_changes(folder)
        errors = checking.result()
    sides = [{case.word: errors.get(f"{side}_{case.word}", []) for case in CASES} for side in ("before", "after")]
    return Verdicts(found, *sides)


def build(folder: Path, package: str, new: bool, settings: dict[str, object]) -> None:
    diagnostics = Diagnostics()
    files = pipeline.build(request(folder, package, document(CASES, new), settings), diagnostics)
    for path, text in files.items():
        target = folder / package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def type_errors(folder: Path) -> dict[str, list[str]]:
    """mypy's errors in each caller, by module."""
    callers = sorted(path.name for path in folder.glob("*x.py"))
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", f"--cache-dir={os.devnull}", *callers]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not run.stderr, run.stderr
    found: dict[str, list[str]] = {}
    for line in run.stdout.splitlines():
        found.setdefault(line.partition(".py:")[0], []).append(line)
    return found


def breaking_changes(folder: Path) -> dict[str, list[str]]:
    """griffe's findings, by the case whose word is in the name that they are about."""
    old, new = (
        griffe.load(name, search_paths=[folder], allow_inspection=False, resolve_aliases=True)
        for name in ("before", "after")
    )
    found = [str(item.explain(griffe.ExplanationStyle.ONE_LINE)) for item in griffe.find_breaking_changes(old, new)]
    return {case.word: [text for text in found if case.word in text.lower()] for case in CASES}


def cases(*severities: Severity, visible: bool = True) -> list[Case]:
    return [case for case in CASES if RULES[case.rule].severity in severities and RULES[case.rule].visible is visible]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_caller_is_right_before_the_change(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.before[case.word] == []


@pytest.mark.parametrize("case", cases(Severity.COMPATIBLE, Severity.DOCS), ids=str)
def test_what_is_called_compatible_breaks_nobody(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.breakages[case.word] == [] and verdicts.after[case.word] == []


@pytest.mark.parametrize("case", cases(Severity.BREAKING, Severity.BREAKING_TYPES), ids=str)
def test_what_is_called_breaking_breaks_a_caller(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.breakages[case.word] or verdicts.after[case.word]


@pytest.mark.parametrize("case", cases(*Severity, visible=False), ids=str)
def test_what_only_a_running_api_shows_is_marked_so(case: Case, verdicts: Verdicts) -> None:
    assert verdicts.breakages[case.word] == [] and verdicts.after[case.word] == []
