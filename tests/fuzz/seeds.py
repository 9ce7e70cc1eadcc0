"""What mutation starts from: this project's own documents, with their configurations and overlays."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

TESTS = Path(__file__).parent.parent
PARTS = ("openapi", "sdk", "overlay")
_LARGEST = 5000


@dataclass(frozen=True)
class Seed:
    """A document with what belongs to it, as text by part (`openapi`, `sdk`, `overlay`); `sound` where it gives an SDK."""

    name: str
    texts: Mapping[str, str]
    sound: bool

    def tree(self, part: str) -> Any:
        """A part as values that the caller may change."""
        return copy.deepcopy(_tree(self.texts[part]))


@cache
def seeds() -> tuple[Seed, ...]:
    """All seeds, always in the same order."""
    return tuple(_found())


def _found() -> Iterator[Seed]:
    folders = [TESTS.parent / "spec", *sorted(TESTS.glob("golden/*/")), *sorted(TESTS.glob("errors/*/"))]
    for folder in folders:
        texts = {part: text for part in PARTS if (text := _text(folder / f"{part}.yaml")) is not None}
        if "openapi" in texts:
            yield Seed(folder.name, texts, sound=folder.parent.name != "errors")
    for path in sorted(TESTS.glob("hostile/cases/*.yaml")):
        text = _text(path)
        if text is not None:
            yield Seed(path.stem, {"openapi": text}, sound=False)


def _text(path: Path) -> str | None:
    """A file that is a mapping of moderate size; broken ones and bombs are no ground for a change of structure."""
    try:
        text = path.read_text("utf-8")
        return text if isinstance(_tree(text), dict) and _is_small(_tree(text)) else None
    except (OSError, ValueError, yaml.YAMLError, RecursionError):
        return None


@cache
def _tree(text: str) -> Any:
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _is_small(tree: Any) -> bool:
    """Whether a tree, with all its aliases written out, has a few thousand values at most."""
    waiting, count = [tree], 0
    while waiting and count < _LARGEST:
        value = waiting.pop()
        count += 1
        waiting += value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return count < _LARGEST
