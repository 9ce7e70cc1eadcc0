"""The cases, and the diagnostics that what they expect is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
EXPECTED = "expected.txt"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != "__pycache__")

_FIRST_LINE = re.compile(r"(?:\S+:\d+:\d+: )?(?:error|warning|note)\[(\w+)\]: |::\w+ [^:]*?title=(\w+)::")
_CLOSING_LINE = re.compile(r"\d+ errors?\b.*says more$|nothing was written$|\S+ is not what the document says: ")


@dataclass(frozen=True)
class Example:
    """One diagnostic as it was printed."""

    case: str
    code: str
    text: str


def examples() -> Iterator[Example]:
    """All diagnostics of all cases."""
    for case in CASES:
        code, lines = "", list[str]()
        for line in [*(FOLDER / case / EXPECTED).read_text("utf-8").splitlines(), "nothing was written"]:
            found = _FIRST_LINE.match(line)
            if (found or _CLOSING_LINE.match(line)) and code:
                yield Example(case, code, "\n".join(lines))
                code, lines = "", []
            if found:
                code = found[1] or found[2]
            if code:
                lines.append(line)
