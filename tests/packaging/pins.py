"""The files of pinned versions, read for the Pythons and platforms that the project runs on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tomlkit
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.structure.modules import PROJECT

LOCK = PROJECT / "constraints.txt"
BENCH_LOCKS = PROJECT / "benchmarks" / "constraints"
PYTHONS = ("3.10", "3.11", "3.12", "3.13")
PLATFORMS = {"linux": ("Linux", "posix"), "darwin": ("Darwin", "posix"), "win32": ("Windows", "nt")}


def targets() -> Iterator[Mapping[str, str]]:
    """What markers are asked about, for each Python on each platform."""
    for version in PYTHONS:
        for name, (system, os_name) in PLATFORMS.items():
            yield {
                "python_version": version,
                "python_full_version": f"{version}.9",
                "sys_platform": name,
                "platform_system": system,
                "os_name": os_name,
                "platform_python_implementation": "CPython",
                "implementation_name": "cpython",
                "extra": "",
            }


def lines(lock: Path) -> list[str]:
    """What a file pins, without its comments."""
    return [line for line in lock.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def pins(lock: Path, target: Mapping[str, str]) -> dict[str, str]:
    """The version of each distribution that a file pins for a target. No distribution is pinned twice for one."""
    versions: dict[str, str] = {}
    for requirement in map(Requirement, lines(lock)):
        if applies(requirement, target):
            name = canonicalize_name(requirement.name)
            assert name not in versions, f"{lock.name} pins {name} twice for {target}"
            (specifier,) = requirement.specifier
            versions[name] = specifier.version
    return versions


def applies(requirement: Requirement, target: Mapping[str, str]) -> bool:
    return requirement.marker is None or requirement.marker.evaluate(dict(target))


PROJECT_ITSELF = "project"
"""What stands for the project and what builds it, beside its extras and groups."""


def requirements(*names: str) -> list[Requirement]:
    """What pyproject.toml asks for under these names of `parts`."""
    return [Requirement(text) for name in names for text in parts()[name]]


def parts() -> Mapping[str, list[str]]:
    """The requirements of pyproject.toml: those of the project itself, of its extras and of its groups."""
    content = _pyproject()
    project = content["project"]
    itself = [*project["dependencies"], *content["build-system"]["requires"]]
    return {PROJECT_ITSELF: itself, **project["optional-dependencies"], **content["dependency-groups"]}


def _pyproject() -> Mapping[str, Any]:
    return tomlkit.parse((PROJECT / "pyproject.toml").read_text("utf-8")).unwrap()
