"""What changes for users as the entry of a changelog, in the form of Keep a Changelog 1.1.0."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.diff import Change, Difference
from generator.diff.change import NOT_DEPRECATED
from generator.report.diff import inline

SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""In the order in which Keep a Changelog lists them."""

_THINGS = "resource|method|parameter|model|option|environment|params-type|response-field|response-header|page-field|request-value|response-value|webhook-event|export|module|member"
_SECTION_OF_RULE = re.compile(
    rf"(?:{_THINGS})-(?P<added>added)|(?:{_THINGS})-(?P<removed>removed)|.*-(?P<deprecated>deprecated)$"
)
_MARKS = {"breaking": "**Breaking:** ", "breaking-types": "**Breaks type checks:** "}


def entry(difference: Difference) -> Mapping[str, list[str]]:
    """The items of each section, what breaks first; all changes of descriptions are one item."""
    items: dict[str, list[str]] = {name: [] for name in SECTIONS}
    for change in difference.changes:
        if change.rule != "docs-changed":
            mark = _MARKS.get(change.severity.value, "")
            items[_section(change)].append(f"- {mark}{inline(change.message)}")
    count = sum(change.rule == "docs-changed" for change in difference.changes)
    if count:
        items["Changed"].append(f"- {count} description{'s' if count > 1 else ''} changed")
    return {name: lines for name, lines in items.items() if lines}


def unreleased_entry(difference: Difference) -> str:
    """The entry under "Unreleased", as Markdown; empty where nothing changes."""
    sections = entry(difference)
    return "## [Unreleased]\n\n" + sections_text(sections) if sections else ""


def sections_text(sections: Mapping[str, list[str]]) -> str:
    return "\n".join("\n".join([f"### {name}", "", *lines]) + "\n" for name, lines in sections.items())


def _section(change: Change) -> str:
    if change.message.endswith(NOT_DEPRECATED):
        return "Changed"
    match = _SECTION_OF_RULE.match(change.rule)
    return (match.lastgroup or "changed").capitalize() if match else "Changed"
