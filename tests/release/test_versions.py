"""Which version is the next, and which of two is higher."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.release.versions import bumped, is_higher, is_version


@pytest.mark.parametrize(
    ("version", "part", "expected"),
    [
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("0.9", "patch", "0.9.1"),
        ("1", "minor", "1.1.0"),
        ("1.2.0rc1", "minor", None),
        ("2024.01.31.1", "minor", None),
    ],
)
def test_the_next_version(version: str, part: str, expected: str | None) -> None:
    assert bumped(version, part) == expected


def test_versions_are_ordered_as_installers_order_them() -> None:
    order = ["1.0.dev1", "1.0a1", "1.0a2", "1.0b1.dev2", "1.0b1", "1.0rc1", "1.0", "1.0.post1", "1.0.1", "1.9", "1.10"]
    for lower, higher in pairwise(order):
        assert is_higher(higher, lower) and not is_higher(lower, higher), (lower, higher)
    assert not is_higher("1.0.0", "1.0")


@pytest.mark.parametrize("text", ["", "v1.2", "1.2.", "1.0-beta", "openapi.yaml", "1.0.0\n"])
def test_what_is_no_version(text: str) -> None:
    assert not is_version(text)
