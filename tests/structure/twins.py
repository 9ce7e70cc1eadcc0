"""Makes the runtime's sync modules: `python -m tests.structure.twins` writes `sync_x.py` from each `async_x.py`.

The rules go over the text and not over tokens or syntax trees, so that comments and docstrings follow too. What a rule
cannot turn round stands in `pairs.py`, once with async/await and once without.
"""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import black

from tests.structure.modules import PROJECT, RUNTIME

# What has another name on the sync side by no rule.
NAMES = {
    "ASYNC_RESPONSES": "RESPONSES",
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncPagingResource": "SyncPagingResource",
    "AsyncResource": "SyncResource",
    "AsyncTokenClient": "SyncTokenClient",
    "AsyncVerbs": "SyncVerbs",
    "BaseAsyncPage": "BaseSyncPage",
    "NeedsAsyncWith": "NeedsPlainWith",
    "abegin": "begin",
    "aclose": "close",
    "acurrent": "current",
    "adrain": "drain",
    "aend": "end",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_text": "iter_text",
    "alock": "lock",
    "anext": "next",
    "aread": "read",
    "asleep": "sleep",
    "awrite_whole": "write_whole",
}
# In this order; they hold line by line.
RULES = (
    (r"^( *)(?:async )?for (\w+) in (.+):\n\1    yield \2$", r"\1yield from \3"),  # which async generators do not have
    (r"\basync (?=(?:def|for|with)\b)", r""),
    (r"\bawait ", r""),
    (r"\bAwaitable\[((?:[^\[\]]|\[(?:[^\[\]]|\[[^\[\]]*\])*\])*)\]", r"\1"),
    (r"\b__a(?=enter__|exit__|iter__|next__)", r"__"),
    (r"\bAsync(?=[A-Z])", r""),
    (r"\.async_(\w+) import", r".sync_\1 import"),
    (r"\basync_(?=\w)", r""),
    (r"\b([Aa])n async (?=[aeio])", r"\1n "),  # from here on, prose
    (r"\b([Aa])n async ", r"\1 "),
    (r"\basync\b", r"sync"),
    (r"# in its sync form, ", r"# "),
    (r"^ *(\w+) = \1\n", r""),  # such as `aclose = close`
)
HEADER = "# Made from {} by taking async and await out: change that one.\n"


def sync_text(text: str) -> str:
    """The sync twin of the text of an async module, or of a part of one."""
    text = re.sub(r"\w+", lambda word: NAMES.get(word[0], word[0]), text)
    for pattern, replacement in RULES:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    return text


def made_files() -> dict[Path, Path]:
    """Each sync module of the runtime, and the async one that it is made of."""
    return {path.with_name(path.name.removeprefix("a")): path for path in sorted(RUNTIME.glob("async_*.py"))}


@cache
def made_of(path: Path) -> str:
    """The text of the sync module that is made of an async one."""
    return _tidied(HEADER.format(path.name) + sync_text(path.read_text(encoding="utf-8")))


def _tidied(text: str) -> str:
    """A module with its imports sorted, those that are needless taken out, and its lines as black breaks them."""
    command = [sys.executable, "-m", "ruff", "check", "--fix-only", "--quiet", "--select", "I,F401"]
    ruff = subprocess.run(
        [*command, "--stdin-filename", str(RUNTIME / "made.py"), "-"],
        input=text,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
        cwd=PROJECT,
    )
    return black.format_str(ruff.stdout, mode=black.Mode(line_length=120))


def main() -> None:
    for path, origin in made_files().items():
        path.write_text(made_of(origin), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
