"""What the pages beside README.md name is there: files, headings, commands; and what is there is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli.commands import app
from tests.readme.page import PROJECT, anchors, code, links

CONTRIBUTING = PROJECT / "CONTRIBUTING.md"
CHANGELOG = PROJECT / "CHANGELOG.md"
DESIGN = PROJECT / "docs" / "design.md"
PAGINATION = PROJECT / "docs" / "pagination.md"
MOVING = PROJECT / "docs" / "moving-from-stainless.md"
PAGES = (CONTRIBUTING, CHANGELOG, DESIGN, PAGINATION, MOVING)

_FOLDERS = ("benchmarks", "docs", "examples", "generated", "generator", "spec", "templates", "tests")
_PATH = re.compile(rf"(?<![\w./-])(?:{'|'.join(_FOLDERS)})/[\w./-]*")


def now(page: Path) -> str:
    """What a page says of the present: of the changelog, what is not released yet."""
    text = page.read_text(encoding="utf-8")
    return "## ".join(text.split("\n## ")[:2]) if page == CHANGELOG else text


def words_after(program: str, text: str) -> set[str]:
    """The targets or commands of a program that a text shows as code."""
    return {name for shown in code(text) for name in re.findall(rf"\b{program} ([a-z]+)\b", shown)}


def targets() -> set[str]:
    """What `make` can be asked for by a user."""
    return set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_and_headings(page: Path) -> None:
    local = [link.partition("#") for link in links(page) if not link.startswith("http")]
    assert local or page == CHANGELOG
    for place, _, anchor in local:
        target = page.parent / place if place else page
        assert target.is_file(), place
        assert not anchor or anchor in anchors(target), f"{place}#{anchor}"


@pytest.mark.parametrize("page", [CONTRIBUTING, DESIGN], ids=lambda page: page.name)
def test_paths_exist(page: Path) -> None:
    paths = [path for shown in code(now(page)) for path in _PATH.findall(shown)]
    assert paths
    assert [path for path in paths if not (PROJECT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_are_those_of_the_programs(page: Path) -> None:
    commands = {command.name or (command.callback and command.callback.__name__) for command in app.registered_commands}
    asked, told = words_after("make", now(page)), words_after("sdkgen", now(page))
    assert asked | told
    assert asked <= targets()
    assert told <= commands


def test_every_target_has_a_row() -> None:
    rows = re.findall(r"^\| `make ([a-z]+)` \|", CONTRIBUTING.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) > 1
    assert set(rows) == targets() - {"help"}


def test_every_room_and_every_folder_of_tests_has_a_row() -> None:
    rows = [line for line in CONTRIBUTING.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    named = {path.rstrip("/") for row in rows for path in _PATH.findall(row)}
    rooms = [path.parent for path in (PROJECT / "generator").glob("*/__init__.py")]
    folders = [path.parent for path in (PROJECT / "tests").glob("*/test_*.py")]
    assert rooms and folders
    listed = dict.fromkeys(path.relative_to(PROJECT).as_posix() for path in (*rooms, *folders))
    assert [path for path in listed if not any(f"{name}/".startswith(f"{path}/") for name in named)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_lines_are_short_outside_of_tables(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > 120 and not line.startswith("|")] == []


def test_the_changelog_knows_the_version() -> None:
    version = (PROJECT / "generator/version.py").read_text(encoding="utf-8").split('"')[-2]
    titles = re.findall(r"^## (\S+)", CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
    assert titles[0] == "Unreleased" and version in titles
