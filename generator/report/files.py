"""How an output folder differs from the document, as diagnostics, a summary and diffs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Location
from generator.diagnostics.codes import Emit
from generator.emit import Change, Report, Status
from generator.report.text import Styled

_CODES = {
    Status.MISSING: (Emit.MissingFile, "the document gives this file, and it is not there"),
    Status.CHANGED: (Emit.StaleFile, "the file is not what the document says now"),
    Status.LEFT_OVER: (Emit.LeftOverFile, "the document gives no such file any more"),
    Status.EDITED: (Emit.EditedFile, "the file was edited by hand since it was generated"),
    Status.FOREIGN: (Emit.ForeignFile, "a generated file goes here, and what is there was not generated"),
}
_REGENERATE = "run `sdkgen generate`"
_FORCE = (
    "Move the change into the document, the configuration or a template,"
    " or run `sdkgen generate --force` to overwrite it"
)
_FORCE_FOLDER = "Choose another --output, or run `sdkgen generate --force` to write into this folder; other files stay"

_LINE_STYLES = {"+": "green", "-": "red", "@": "cyan"}


def differences(report: Report) -> list[Diagnostic]:
    """Everything that keeps the folder from being up to date, as errors at the first line that differs."""
    return [*_folder(report), *(_difference(report, change) for change in report.changes)]


def refusals(report: Report) -> list[Diagnostic]:
    """What stopped the run from writing."""
    return [*_folder(report), *(_difference(report, change) for change in report.refused)]


def diff_text(report: Report) -> Styled:
    """All unified diffs, then a line for each file."""
    text: Styled = []
    for change in report.changes:
        text += _diff_lines(change.diff(report.output))
    width = max((len(change.status.value) for change in report.changes), default=0)
    for change in report.changes:
        text.append((f"{change.status.value:<{width}}", "bold"))
        text.append((f"  {_name(report, change)}\n", ""))
    return text


def summary(report: Report) -> str:
    """One line on a run that wrote."""
    counts = Counter("removed" if change.new is None else "written" for change in report.changes)
    parts = [f"{_files(counts[word])} {word}" for word in ("written", "removed") if counts[word]]
    return ", ".join([*parts, f"{report.unchanged} unchanged"]) + f" in {report.output.as_posix()}"


def check_summary(report: Report) -> str:
    """One line on a comparison."""
    name = report.output.as_posix()
    if report.up_to_date:
        return f"{name} is up to date ({_files(report.unchanged)})"
    return (
        f"{name} is not what the document says: {_files(len(report.changes))} of {_total(report)} differ; {_REGENERATE}"
    )


def _total(report: Report) -> int:
    return report.unchanged + len(report.changes)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


def _folder(report: Report) -> Iterator[Diagnostic]:
    if report.unmanaged:
        message = "the folder holds other files and no list of generated ones, so it is somebody else's"
        place = Location(report.output.as_posix(), 1, 1, "")
        yield Diagnostic(Emit.ForeignFolder, message, place, _FORCE_FOLDER)


def _difference(report: Report, change: Change) -> Diagnostic:
    code, message = _CODES[change.status]
    place = Location(_name(report, change), change.first_line, 1, "")
    hint = _FORCE if change.status.needs_force else _REGENERATE.capitalize()
    return Diagnostic(code, message, place, hint)


def _name(report: Report, change: Change) -> str:
    return (report.output / change.path).as_posix()


def _diff_lines(diff: str) -> Styled:
    return [(f"{line}\n", _style(line)) for line in diff.split("\n")[:-1]]


def _style(line: str) -> str:
    return "bold" if line.startswith(("---", "+++")) else _LINE_STYLES.get(line[:1], "")
