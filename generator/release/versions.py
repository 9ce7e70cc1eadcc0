"""Versions of packages: which is the next, and which of two is higher."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?")
_VERSION = re.compile(
    r"(?P<release>\d+(?:\.\d+)*)(?:(?P<pre>a|b|rc)(?P<count>\d+))?(?:\.post(?P<post>\d+))?(?:\.dev(?P<dev>\d+))?"
)
"""The canonical form of PEP 440, without epochs and local labels."""

_PARTS = ("major", "minor", "patch")


def is_version(text: str) -> bool:
    return _VERSION.fullmatch(text) is not None


def bumped(version: str, part: str) -> str | None:
    """The next version, with `part` (major, minor, patch) raised; None for one that is not of plain numbers."""
    match = _PLAIN.fullmatch(version)
    if match is None:
        return None
    numbers = [int(number or 0) for number in match.groups()]
    index = _PARTS.index(part)
    return ".".join(map(str, [*numbers[:index], numbers[index] + 1, *(0 for _ in numbers[index + 1 :])]))


def is_higher(version: str, other: str) -> bool:
    """Whether a version comes after another one (PEP 440). Raises ValueError for one that is none."""
    return _rank(version) > _rank(other)


def _rank(version: str) -> tuple[tuple[int, ...], tuple[int, int], int, tuple[bool, int]]:
    match = _VERSION.fullmatch(version)
    if match is None:
        raise ValueError(version)
    numbers = [int(number) for number in match["release"].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    only_dev = match["dev"] and not match["pre"] and not match["post"]
    phases = {"a": 1, "b": 2, "rc": 3}
    phase = (0, 0) if only_dev else (phases[match["pre"]], int(match["count"])) if match["pre"] else (4, 0)
    post = -1 if match["post"] is None else int(match["post"])
    return tuple(numbers), phase, post, (match["dev"] is None, int(match["dev"] or 0))
