"""Pages taken apart: their code blocks, tables, links and headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
DOCS = PROJECT / "docs"

_FENCE = re.compile(r"^```(\w*)$")
_FILE = re.compile(r"^<!-- file: (\S+) -->$")


@dataclass(frozen=True)
class Block:
    """A fenced block. `heading` is the nearest one above it, `number` counts its language's blocks within that."""

    heading: str
    number: int
    language: str
    text: str
    file: str | None
    """The file that the page says this is."""

    @property
    def name(self) -> str:
        return f"{self.heading} {self.number}" if self.number else self.heading


@dataclass(frozen=True)
class Page:
    path: Path

    @property
    def name(self) -> str:
        """Its path in the checkout."""
        return self.path.relative_to(PROJECT).as_posix()

    @property
    def lines(self) -> list[str]:
        return self.path.read_text(encoding="utf-8").splitlines()

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def blocks(self, *languages: str) -> list[Block]:
        """Its fenced blocks in order, of some languages where they are named."""
        return [block for block in _blocks(self.lines) if not languages or block.language in languages]

    def tables(self) -> list[list[list[str]]]:
        """Its tables: rows of cells, the header first."""
        tables: list[list[list[str]]] = []
        before = ""
        for line in _prose(self.lines):
            if line.startswith("|"):
                if not before.startswith("|"):
                    tables.append([])
                tables[-1].append([cell.strip() for cell in line.strip("|").split("|")])
            before = line
        return [[row for row in table if set("".join(row)) - set("-") or not "".join(row)] for table in tables]

    def links(self) -> list[str]:
        """Where it links to."""
        return re.findall(r"\]\(([^)]+)\)", "\n".join(_prose(self.lines)))

    def anchors(self) -> list[str]:
        """What a link may put behind `#` to lead to one of its headings, as GitHub makes it."""
        titles = (line.lstrip("#").strip() for line in _prose(self.lines) if line.startswith("#"))
        return [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles]


README = Page(PROJECT / "README.md")
DOC_PAGES = [Page(path) for path in sorted(DOCS.glob("*.md"))]


def doc(name: str) -> Page:
    """The page docs/NAME.md."""
    return Page(DOCS / f"{name}.md")


def code(text: str) -> list[str]:
    """What a text shows as code: its fenced blocks, also those within lists, and what stands between backticks."""
    fenced = re.compile(r"^ *```\w*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
    return [*fenced.findall(text), *re.findall(r"`([^`\n]+)`", fenced.sub("", text))]


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    heading, counts, file, opened = "", dict[tuple[str, str], int](), None, -1
    for number, line in enumerate(lines):
        fence = _FENCE.match(line)
        if opened >= 0 and line == "```":
            language = lines[opened][3:]
            key = (heading, language)
            counts[key] = counts.get(key, -1) + 1
            text = "\n".join(lines[opened + 1 : number]) + "\n"
            yield Block(heading, counts[key], language, text, file)
            file, opened = None, -1
        elif opened < 0 and fence:
            opened = number
        elif opened < 0 and line.startswith("#"):
            heading = line.partition(" ")[2]
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
