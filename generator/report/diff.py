"""What changes between two SDKs, for people, scripts, pull requests and workflows."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from generator.diagnostics import Location, Severity
from generator.report import Format, github_annotation, print_json, print_styled
from generator.report.text import Styled, printable

if TYPE_CHECKING:
    from generator.diff import Change, Difference
    from generator.diff.change import Score

_STYLES = {"breaking": "bold red", "breaking-types": "bold yellow", "compatible": "green", "docs": "dim"}
_LEVELS = {
    "breaking": Severity.ERROR,
    "breaking-types": Severity.WARNING,
    "compatible": Severity.NOTE,
    "docs": Severity.NOTE,
}
_HEADINGS = {
    "breaking": "Breaks callers",
    "breaking-types": "Breaks type checks only",
    "compatible": "Compatible",
    "docs": "Docs",
}


_FOLDED = ("compatible", "docs")
DOCS_SHOWN = 10
"""Changes of words that are printed as text; the rest is counted, so that they do not push what breaks off a screen."""
MARKDOWN_SHOWN = 60
"""Changes of one severity in a comment; GitHub takes no comment of more than 65,536 characters."""


class DiffFormat(str, Enum):
    """How a difference is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    GITHUB = "github"

    @property
    def of_diagnostics(self) -> Format:
        """How diagnostics are printed beside it."""
        return Format.TEXT if self is DiffFormat.MARKDOWN else Format(self.value)


class FailOn(str, Enum):
    """The least severity that makes the command exit with 1."""

    BREAKING = "breaking"
    BREAKING_TYPES = "breaking-types"
    COMPATIBLE = "compatible"
    DOCS = "docs"


def print_difference(difference: Difference, chosen: DiffFormat) -> None:
    """Prints to stdout."""
    match chosen:
        case DiffFormat.TEXT:
            print_styled(difference_text(difference), sys.stdout)
        case DiffFormat.JSON:
            print_json(difference_json(difference))
        case DiffFormat.MARKDOWN:
            print(difference_markdown(difference), end="")
        case DiffFormat.GITHUB:
            for line in difference_github(difference):
                print(line)


def fails(difference: Difference, chosen: FailOn) -> bool:
    """Whether a change is at least as bad as that."""
    order = [item.value for item in FailOn]
    return any(order.index(change.severity.value) <= order.index(chosen.value) for change in difference.changes)


def difference_text(difference: Difference) -> Styled:
    """A line for each change with its place, then what there is of each severity and the suggested bump.

    Changes of words stand on lines of their own without places, and only the first of them; of packages, where each
    annotation may be spelled more widely, all that breaks nobody. A score ends it.
    """
    brief = ("docs",) if difference.score is None else _FOLDED
    text: Styled = []
    for change in difference.changes:
        if change.severity.value not in brief:
            severity = change.severity.value
            text.append((f"{severity}[{change.rule}]", _STYLES[severity]))
            text.append((f": {printable(change.message)}\n", ""))
            text.append((f"  {printable(' -> '.join(_places(change)))}\n", "dim"))
    for severity in brief:
        text += _brief(severity, [change for change in difference.changes if change.severity.value == severity])
    text.append((f"{_counted(difference)}\n", "bold"))
    return [*text, *((f"{line}\n", "") for line in _score_lines(difference.score))]


def _brief(severity: str, changes: Sequence[Change]) -> Styled:
    """The first changes of a severity without places, and how many more there are."""
    text = [(f"{severity}[{change.rule}]: {printable(change.message)}\n", "dim") for change in changes[:DOCS_SHOWN]]
    if len(changes) > DOCS_SHOWN:
        text.append((f"{severity}: {len(changes) - DOCS_SHOWN} more; --format json has all\n", "dim"))
    return text


def difference_json(difference: Difference) -> dict[str, object]:
    """The stable form: `{changes: [{severity, rule, message, name, old, new}], bump}`, of packages with `score`."""
    changes = [_change_json(change) for change in difference.changes]
    score = {} if difference.score is None else {"score": _score_json(difference.score)}
    return {"changes": changes, "bump": difference.bump, **score}


def difference_markdown(difference: Difference) -> str:
    """A comment for a pull request: a list for each severity; what breaks nobody is folded."""
    lines = ["## Changes for users of the SDK", "", _counted(difference)]
    lines += [f"\n{line}" for line in _score_lines(difference.score)]
    for severity, heading in _HEADINGS.items():
        found = [change for change in difference.changes if change.severity.value == severity]
        items = [_item(change) for change in found[:MARKDOWN_SHOWN]]
        if len(found) > MARKDOWN_SHOWN:
            items.append(f"- and {len(found) - MARKDOWN_SHOWN} more")
        if found and severity in _FOLDED:
            summary = f"<summary>{heading} ({len(found)})</summary>"
            lines += ["", "<details>", summary, "", *items, "", "</details>"]
        elif found:
            lines += ["", f"### {heading}", "", *items]
    return "\n".join(lines) + "\n"


def difference_github(difference: Difference) -> Iterator[str]:
    """A workflow command for each change that is more than words, at its line in the new document; a summary first.

    What is gone stands where the new document had it. GitHub shows few annotations of each level, so words would only
    take their place.
    """
    if difference.changes or difference.score:
        summary = "; ".join([_counted(difference), *_score_lines(difference.score)])
        yield github_annotation(Severity.NOTE, "Changes for users of the SDK", summary, None)
    for change in difference.changes:
        if change.severity.value != "docs":
            place = change.new or change.near or change.old
            yield github_annotation(_LEVELS[change.severity.value], change.rule, change.message, place)


def _item(change: Change) -> str:
    places = " to ".join(_code(place) for place in _places(change))
    return f"- {inline(change.message)} (`{change.rule}`, {places})"


def inline(text: str) -> str:
    """Text on one line that Markdown cannot take for HTML, a link, a table or a mention; code spans stay."""
    parts = printable(text).split("`")
    for index in range(0, len(parts), 2):
        for character in "\\<>[]|@*_":
            parts[index] = parts[index].replace(character, f"\\{character}")
    return "`".join(parts)


def _code(text: str) -> str:
    """A code span, in which nothing has a meaning but its end."""
    return "`" + printable(text).replace("`", "'") + "`"


def _places(change: Change) -> list[str]:
    return [str(place) for place in (change.old, change.new) if place is not None]


def _counted(difference: Difference) -> str:
    counts = Counter(change.severity.value for change in difference.changes)
    parts = [f"{counts[severity]} {severity}" for severity in _HEADINGS if counts[severity]]
    if not parts:
        return "nothing changes for users of the SDK"
    return f"{', '.join(parts)}; suggested version bump: {difference.bump}"


def _score_lines(score: Score | None) -> Iterator[str]:
    """What is kept of each kind, then of all together, at all and unchanged; nothing for documents."""
    if score is not None and score.rows:
        yield "kept: " + ", ".join(f"{row.kept} of {row.total} {row.kind}" for row in score.rows)
        whole = score.whole
        left_out = f"; {score.left_out} left out" if score.left_out else ""
        names = f"{whole.kept} of {whole.total} names kept ({_percent(whole.kept, whole.total)})"
        yield f"score: {names}, {whole.exact} of these unchanged ({_percent(whole.exact, whole.kept)}){left_out}"


def _percent(part: int, whole: int) -> str:
    """A share with two decimals, never rounded up: 100 % is all of it."""
    return f"{(part * 10_000 // whole if whole else 10_000) / 100:.2f} %"


def _score_json(score: Score) -> dict[str, object]:
    rows = {
        row.kind: {"total": row.total, "kept": row.kept, "unchanged": row.exact} for row in (score.whole, *score.rows)
    }
    return {**rows, "left_out": score.left_out}


def _change_json(change: Change) -> dict[str, object]:
    return {
        "severity": change.severity.value,
        "rule": change.rule,
        "message": change.message,
        "name": change.name,
        "old": _place_json(change.old),
        "new": _place_json(change.new),
    }


def _place_json(place: Location | None) -> dict[str, object] | None:
    if place is None:
        return None
    return {"path": place.path, "line": place.line, "column": place.column, "pointer": place.pointer}
