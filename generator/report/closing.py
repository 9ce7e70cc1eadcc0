"""How a run that wrote ends: what the SDK has of the document, what it has not and why, and what to type next."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.emit import Report
from generator.file_kinds import absolute
from generator.inspection import BY_CONFIGURATION, Tally
from generator.report.files import files_line

_LIBRARIES = ("anyio", "pydantic", "typing-extensions")


def closing(
    report: Report, diagnostics: Iterable[Diagnostic], check: Sequence[str] | None, project: Path | None = None
) -> str:
    """The last lines of a run; what to type next stands there if files have changed.

    `check` are the arguments of `sdkgen check` for the same SDK; None where there is no document to come back to. `project` is
    the folder of the project, if one was made.
    """
    lines = [_summary(report, diagnostics), *_explanation(report.tally)]
    steps = list(_next_steps(report, check, project)) if report.changes else []
    return "".join(f"{line}\n" for line in [*lines, *(["next:"] if steps else []), *(f"  {step}" for step in steps)])


def _summary(report: Report, diagnostics: Iterable[Diagnostic]) -> str:
    """`5 operations in 2 resources, 63 files in corner_shop; 0 left out; 2 warnings`."""
    warnings = sum(item.severity is Severity.WARNING for item in diagnostics)
    made = f"{_count(report.tally.operations, 'operation')} in {_count(report.tally.resources, 'resource')}"
    return f"{made}, {files_line(report)}; {_left_out(report.tally)}; {_count(warnings, 'warning')}"


def _left_out(tally: Tally) -> str:
    """How many operations have no method, and how many of them for which reason."""
    reasons = [f"{count} {reason}" for reason, count in tally.left_out]
    total = sum(count for _, count in tally.left_out)
    return f"{total} left out" + (f" ({', '.join(reasons)})" if reasons else "")


def _explanation(tally: Tally) -> Iterator[str]:
    codes = [reason for reason, _ in tally.left_out if reason != BY_CONFIGURATION]
    yield from (f"`sdkgen explain {code}` says why operations are left out" for code in codes[:1])


def _next_steps(report: Report, check: Sequence[str] | None, project: Path | None) -> Iterator[str]:
    """Install what the SDK runs on, read its client's help or run the project's tests, and compare it in CI."""
    if project is not None:
        yield f"cd {shlex.quote(project.as_posix())} && python -m pip install --editable . --group dev && python -m pytest"
    else:
        yield from _steps_of_package(report)
    if check is not None:
        yield shlex.join(("sdkgen", "check", *check))


def _steps_of_package(report: Report) -> Iterator[str]:
    package, parent = absolute(report.output).name, report.output.parent.as_posix()
    yield f"python -m pip install {' '.join(sorted((*_LIBRARIES, report.tally.http_library)))}"
    if package.isidentifier():
        folder = "" if parent == "." else f"cd {shlex.quote(parent)} && "
        yield f"{folder}python -c {shlex.quote(f'import {package}; help({package}.{report.tally.client})')}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
