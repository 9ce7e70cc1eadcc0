"""Versions of packages: which is the next, and which of two is higher."""

from __future__ import annotations

import re

from packaging.version import InvalidVersion, Version

_PLAIN = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?")
_PARTS = ("major", "minor", "patch")


def is_version(text: str) -> bool:
    """Whether it is a version in the canonical form of PEP 440, without an epoch and a local label."""
    try:
        version = Version(text)
    except InvalidVersion:
        return False
    return str(version) == text and not version.epoch and version.local is None


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
    return Version(version) > Version(other)
