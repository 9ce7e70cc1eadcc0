"""Names of several parts, which say nothing twice; those of an existing SDK are what its users have, doubled words and all."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import reduce
from typing import TypeAlias

from generator.words import cased_words, split_words

Join: TypeAlias = Callable[[Sequence[str]], str]
"""Makes one name of several, the outermost first."""

_NAMESPACE = re.compile(r"[./\\]|__")


def plain(names: Sequence[str]) -> str:
    """All words of all names."""
    return "_".join(names)


def seamless(names: Sequence[str]) -> str:
    """Where a name begins with the words that the one before ends with, these are there once: `a_list`, `list_item`."""
    return reduce(_joined, names)


def without_repeats(component: str, join: Join) -> str:
    """The name of a component whose namespaces and type say the same: `user.User` is a `User`."""
    parts = [part for part in _NAMESPACE.split(component) if part]
    words = join(parts) if parts else component
    return component if split_words(words) == split_words(component) else words


def _joined(left: str, right: str) -> str:
    before, behind = split_words(left), split_words(right)
    sizes = range(min(len(before), len(behind)), 0, -1)
    overlap = next((size for size in sizes if before[-size:] == behind[:size]), 0)
    return "_".join(filter(None, [left, *cased_words(right)[overlap:]])) if overlap else plain([left, right])
