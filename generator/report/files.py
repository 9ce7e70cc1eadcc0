"""How an output folder differs from the document, as diagnostics, a summary and diffs."""

from __future__ import annotations

import json
import shlex
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
    Status.FOREIGN: (Emit.ForeignFile, "a generated file goes here, and what is there is not known to be generated"),
    Status.IN_THE_WAY: (Emit.FileInTheWay, "a generated file goes here, but"),
}
_REGENERATE = "run `sdkgen generate`"
_MOVE = "Move it away; generation never removes it, also not with --force"
_FORCE_FOLDER = "Choose another --output, or run `sdkgen generate --force` to write into this folder; other files stay"
_FIRST = {
    Status.EDITED: "`sdkgen keep {file}`, with the options of this run, records the edit; or move it into the document, the"
    " configuration or a template.",
    Status.FOREIGN: "Move it away.",
}
_FORCE = "{first} `sdkgen generate --force` overwrites it; the configuration can keep it:\n  settings: {{keep_files: [{path}]}}"

_NAMES_SHOWN = 3

_LINE_STYLES = {"+": "green", "-": "red", "@": "cyan"}


def differences(report: Report) -> list[Diagnostic]:
    """Everything that keeps the folder from being up to date, as errors at the first line that differs."""
    return [*_folder(report), *(_difference(report, change) for change in report.changes), *notes(report)]


def refusals(report: Report) -> list[Diagnostic]:
    """What stopped the run from writing."""
    return [*_folder(report), *(_difference(report, change) for change in report.refused)]


def beside_diff(report: Report) -> list[Diagnostic]:
    """What no diff shows."""
    return [*_folder(report), *(_difference(report, change) for change in report.obstructed), *notes(report)]


def notes(report: Report) -> list[Diagnostic]:
    """Files that the SDK needs and that the user wanted to write, but has not."""
    message = "the SDK has this file, `keep_files` says that it is yours, and it is not there"
    hint = "Write it, or take it off `keep_files` so that it is generated"
    places = (Location((report.output / path).as_posix(), 1, 1, "") for path in report.absent)
    return [Diagnostic(Emit.KeptFileMissing, message, place, hint) for place in places]


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


def files_line(report: Report) -> str:
    """How many files a run that wrote has left in the folder, and what it did with them, where that says more."""
    counts = Counter("removed" if change.new is None else "written" for change in report.changes)
    total = report.unchanged + counts["written"]
    parts = [f"{counts['written']} written"] if report.unchanged and report.changes else []
    parts += [] if report.changes else ["unchanged"]
    parts += [f"{counts['removed']} removed"] if counts["removed"] else []
    details = [*parts, *_kept(report)]
    return f"{_files(total)} in {report.output.as_posix()}" + (f" ({', '.join(details)})" if details else "")


def check_summary(report: Report) -> str:
    """One line on a comparison."""
    name = report.output.as_posix()
    if report.up_to_date:
        return f"{name} is up to date ({', '.join([_files(report.unchanged), *_kept(report)])})"
    differ = f"{name} is not what the document says: {_files(len(report.changes))} of {_total(report)} differ"
    if not report.blocked:
        return f"{differ}; {_REGENERATE}"
    return f"{differ}; `sdkgen generate` stops at {_what_stops(report)}"


def _what_stops(report: Report) -> str:
    counts = Counter(change.status.value for change in report.refused)
    parts = [f"{count} {name}" for name, count in counts.items()]
    return ", ".join([*(["a folder of somebody else"] if report.unmanaged else []), *parts])


def _kept(report: Report) -> list[str]:
    """How many files of the SDK are the user's, and which."""
    if not report.kept:
        return []
    names = [str(path) for path in report.kept]
    shown = ", ".join(names[:_NAMES_SHOWN]) + (", ..." if len(names) > _NAMES_SHOWN else "")
    return [f"{len(names)} kept as yours ({shown})"]


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
    if change.obstacle is not None:
        message += f" {change.obstacle}"
    return Diagnostic(code, message, Location(_name(report, change), change.first_line, 1, ""), _hint(report, change))


def _hint(report: Report, change: Change) -> str:
    if change.status is Status.IN_THE_WAY:
        return _MOVE
    if change.status.needs_force:
        first = _FIRST[change.status].format(file=shlex.quote(_name(report, change)))
        return _FORCE.format(first=first, path=json.dumps(str(change.path), ensure_ascii=False))
    return _REGENERATE.capitalize()


def _name(report: Report, change: Change) -> str:
    return (report.output / change.path).as_posix()


def _diff_lines(diff: str) -> Styled:
    return [(f"{line}\n", _style(line)) for line in diff.split("\n")[:-1]]


def _style(line: str) -> str:
    return "bold" if line.startswith(("---", "+++")) else _LINE_STYLES.get(line[:1], "")
