"""RESULTS.md: one section a benchmark, each with what it was measured on."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

RESULTS = Path(__file__).parent / "RESULTS.md"
_TITLE = "# Results\n\nWritten by `make bench`; the numbers of one section come from one session.\n"


@dataclass(frozen=True)
class Section:
    """A part of the page. `text` begins with its heading."""

    heading: str
    text: str


def section(heading: str, about: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Section:
    """A heading, what was measured, a table and the machine."""
    lines = ["| " + " | ".join(cells) + " |" for cells in (header, ["---"] * len(header), *rows)]
    return Section(heading, "\n\n".join([f"## {heading}", about, "\n".join(lines)]) + "\n")


def machine(*distributions: str) -> str:
    """Where the numbers come from: system, cores, Python and the versions of what was run."""
    versions = ", ".join(f"{name} {version(name)}" for name in distributions)
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; {versions}."


def write(new: Section) -> None:
    """Puts a section into the page, in the place of the one with its heading."""
    page = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else _TITLE
    parts = re.split(r"(?m)^(?=## )", page)
    kept = [part.strip() for part in parts if not part.startswith(f"## {new.heading}\n")]
    RESULTS.write_text("\n\n".join([*kept, new.text.strip()]) + "\n", encoding="utf-8", newline="\n")
