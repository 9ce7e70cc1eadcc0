"""README.md taken apart: its code blocks, tables and links, each with the heading that it stands under.

Of other pages: their links, headings and what they show as code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PAGE = PROJECT / "README.md"

_FENCE = re.compile(r"^```(\w*)$")
_FILE = re.compile(r"^<!-- file: (\S+) -->$")


@dataclass(frozen=True)
class Block:
    """A fenced block. `chapter` is its heading of level 2, `heading` the nearest one, `number` counts within that."""

    chapter: str
    heading: str
    number: int
    language: str
    text: str
    file: str | None  # the file that the page says this is

    @property
    def name(self) -> str:
        return f"{self.heading} {self.number}" if self.number else self.heading


@dataclass
class _Place:
    chapter: str = ""
    heading: str = ""

    def enter(self, line: str) -> None:
        level, _, title = line.partition(" ")
        self.heading = title
        if len(level) <= 2:
            self.chapter = title


def blocks(language: str | None = None, chapter: str | None = None) -> list[Block]:
    """The blocks of the page in order, of one language or chapter where that is said."""
    found = [block for block in _blocks(PAGE.read_text(encoding="utf-8").splitlines()) if block.chapter]
    return [block for block in found if language in (None, block.language) and chapter in (None, block.chapter)]


def tables(heading: str) -> list[list[list[str]]]:
    """The tables under a heading of level 2: rows of cells, the header first."""
    found: list[list[list[str]]] = []
    place, before = _Place(), ""
    for line in _prose(PAGE.read_text(encoding="utf-8").splitlines()):
        if line.startswith("#"):
            place.enter(line)
        elif place.chapter == heading and line.startswith("|"):
            if not before.startswith("|"):
                found.append([])
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        before = line
    return [[row for row in table if set("".join(row)) - set("-") or not "".join(row)] for table in found]


def links(page: Path = PAGE) -> list[str]:
    """Where a page links to."""
    return re.findall(r"\]\(([^)]+)\)", "\n".join(_prose(page.read_text(encoding="utf-8").splitlines())))


def anchors(page: Path) -> list[str]:
    """What a link may put behind `#` to lead to a heading of a page, as GitHub makes it."""
    lines = _prose(page.read_text(encoding="utf-8").splitlines())
    titles = (line.lstrip("#").strip() for line in lines if line.startswith("#"))
    return [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles]


def code(text: str) -> list[str]:
    """What a text shows as code: its fenced blocks, also those within lists, and what stands between backticks."""
    fenced = re.compile(r"^ *```\w*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
    return [*fenced.findall(text), *re.findall(r"`([^`\n]+)`", fenced.sub("", text))]


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    place, counts, file, opened = _Place(), dict[tuple[str, str], int](), None, -1
    for number, line in enumerate(lines):
        fence = _FENCE.match(line)
        if opened >= 0 and line == "```":
            language = lines[opened][3:]
            key = (place.heading, language)
            counts[key] = counts.get(key, -1) + 1
            text = "\n".join(lines[opened + 1 : number]) + "\n"
            yield Block(place.chapter, place.heading, counts[key], language, text, file)
            file, opened = None, -1
        elif opened < 0 and fence:
            opened = number
        elif opened < 0 and line.startswith("#"):
            place.enter(line)
        elif opened < 0 and (named := _FILE.match(line)):
            file = named[1]


def _prose(lines: Sequence[str]) -> Iterator[str]:
    """The lines outside of fenced blocks."""
    inside = False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif not inside:
            yield line
