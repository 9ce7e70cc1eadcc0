"""What is installed is pinned: for each Python and platform, all that pyproject.toml asks for and all that this needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.pins import BENCH_LOCKS, LOCK, PROJECT_ITSELF, applies, lines, parts, pins, requirements, targets

LOCKS = {
    LOCK: (PROJECT_ITSELF, "aiohttp", "test", "lint"),
    BENCH_LOCKS / "bench.txt": (PROJECT_ITSELF, "bench"),
    BENCH_LOCKS / "bench-clients.txt": ("bench-clients",),
    BENCH_LOCKS / "bench-aiohttp.txt": ("bench-aiohttp",),
    BENCH_LOCKS / "bench-openai-2.txt": ("bench-openai-2",),
}
"""The files that pin versions, each with what is installed by it."""

OF_THEIR_OWN = {"oldest"}
"""Groups that say their versions themselves, which no lock has."""

_PIN = re.compile(r"[a-z0-9-]+==[a-z0-9.]+( ; [a-z_]+ [^#@:]+)?")


def test_no_extra_and_no_group_is_forgotten() -> None:
    assert set(parts()) - OF_THEIR_OWN == {part for locked in LOCKS.values() for part in locked}
    assert set(BENCH_LOCKS.iterdir()) == set(LOCKS) - {LOCK}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_line_is_a_version_and_where_it_counts(lock: Path) -> None:
    strange = [line for line in lines(lock) if not _PIN.fullmatch(line)]
    assert lines(lock) and strange == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_what_is_asked_for_is_pinned_for_each_python_and_platform(lock: Path) -> None:
    asked = requirements(*LOCKS[lock])
    if lock != LOCK:  # what builds the project is pinned there alone
        asked = [requirement for requirement in asked if requirement.name != "hatchling"]
    for target in targets():
        versions = pins(lock, target)
        wanting = [str(item) for item in asked if applies(item, target) and not _allows(item, versions)]
        assert wanting == [], target


def test_what_the_pinned_distributions_need_is_pinned() -> None:
    """As far as they are installed here in the version of the lock: a newer one may need what no lock knows yet."""
    target = {**_here(), "extra": ""}
    versions = pins(LOCK, target)
    waiting = [item for item in requirements(*LOCKS[LOCK]) if applies(item, target)]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        requirement = waiting.pop()
        key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
        if key not in seen:
            seen.add(key)
            assert _allows(requirement, versions), f"{LOCK.name} has no version that fits {requirement}"
            waiting += _needs(requirement, versions[key[0]])


def _needs(requirement: Requirement, version: str) -> list[Requirement]:
    """What a distribution asks for here with the extras of a requirement."""
    if not _is_installed(requirement.name, version):
        return []
    asked = [Requirement(text) for text in distribution(requirement.name).requires or ()]
    here = [{**_here(), "extra": extra} for extra in ("", *sorted(requirement.extras))]
    return [item for item in asked if any(applies(item, target) for target in here)]


def _is_installed(name: str, version: str) -> bool:
    try:
        return distribution(name).version == version
    except PackageNotFoundError:
        return False


def _here() -> Mapping[str, str]:
    return {name: str(value) for name, value in default_environment().items()}


def _allows(requirement: Requirement, versions: Mapping[str, str]) -> bool:
    version = versions.get(canonicalize_name(requirement.name))
    return version is not None and requirement.specifier.contains(version, prereleases=True)
