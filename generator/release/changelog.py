"""A changelog in the form of Keep a Changelog 1.1.0: a heading for each release, above them what is not released yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.release.entry import SECTIONS

_UNRELEASED = re.compile(r"## +\[?unreleased\]?\s*", re.IGNORECASE)
_RELEASE = re.compile(r"## +(?P<bracket>\[?)v?(?P<version>\d[^\s\]]*)\]?(?:\s.*)?")
_LINK = re.compile(r"\[[^\]]+\]: ")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_NOTHING = "Nothing changes for users."


def releases(text: str) -> list[tuple[int, str]]:
    """The versions that have a heading, from the top, with the numbers of their lines from 1."""
    headings = _numbered_headings(text.splitlines())
    return [(number + 1, match["version"]) for number, line in headings if (match := _RELEASE.fullmatch(line))]


def unreleased(text: str) -> str:
    """What stands under "Unreleased", without blank lines around it."""
    before, body, _ = _parts(text.splitlines())
    return "\n".join(body).strip("\n")


def with_release(text: str, version: str, date: str, entry: Mapping[str, list[str]]) -> str:
    """The changelog with a release above the others: what stood under "Unreleased", and below it the entry.

    As it is where that release has a heading already. Items that stand there word for word are not repeated.
    """
    if version in (earlier for _, earlier in releases(text)):
        return text
    before, body, after = _parts(text.splitlines())
    bracketed = any(match["bracket"] for line in _headings(text) if (match := _RELEASE.fullmatch(line)))
    heading = f"## {f'[{version}]' if bracketed else version} - {date}"
    content = _merged("\n".join(body).strip("\n"), entry) or _NOTHING
    blocks = ("\n".join(before).rstrip("\n"), heading, content, "\n".join(after).strip("\n"))
    return "\n\n".join(filter(None, blocks)) + "\n"


def _parts(lines: list[str]) -> tuple[list[str], list[str], list[str]]:
    """The lines down to the heading "Unreleased", if there is one; those under it; those of the releases below."""
    headings = [number for number, _ in _numbered_headings(lines)]
    start = next((number for number in headings if _UNRELEASED.fullmatch(lines[number])), None)
    if start is None:
        below = [number for number in headings if _RELEASE.fullmatch(lines[number])]
    else:
        below = [number for number in headings if number > start]
    end = below[0] if below else _end_of_text(lines)
    begin = end if start is None else start + 1
    return lines[:begin], lines[begin:end], lines[end:]


def _end_of_text(lines: list[str]) -> int:
    """Where the text ends: before the definitions of links at the end."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or _LINK.match(lines[end - 1])):
        end -= 1
    return end if any(map(_LINK.match, lines[end:])) else len(lines)


def _merged(body: str, entry: Mapping[str, list[str]]) -> str:
    """The text with the items of an entry at the ends of its sections; sections that it lacks stand behind."""
    blocks: dict[str, list[str]] = {"": []}
    name = ""
    for line in body.splitlines():
        if line.startswith("### "):
            name = line[4:].strip()
            blocks.setdefault(name, [])
        else:
            blocks[name].append(line)
    for name in (name for name in SECTIONS if name in entry):
        own = blocks.setdefault(name, [])
        present = {line.strip() for line in own}
        while own and not own[-1].strip():
            own.pop()
        own += [line for line in entry[name] if line not in present]
    return "\n\n".join(filter(None, (_block(name, lines) for name, lines in blocks.items())))


def _block(name: str, lines: list[str]) -> str:
    content = "\n".join(lines).strip("\n")
    return f"### {name}\n\n{content}" if name and content else content


def _headings(text: str) -> Iterator[str]:
    return (line for _, line in _numbered_headings(text.splitlines()))


def _numbered_headings(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Headings of the second level, outside of fenced code, with the numbers of their lines from 0."""
    fenced = False
    for number, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
        elif line.startswith("## ") and not fenced:
            yield number, line
