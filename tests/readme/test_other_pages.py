"""What the pages name is there: files, headings, commands; and what is there is named."""

from __future__ import annotations

import re

import pytest

from generator.cli.commands import app
from tests.readme.page import DOC_PAGES, PROJECT, README, Page, code, doc

CONTRIBUTING = Page(PROJECT / "CONTRIBUTING.md")
CHANGELOG = Page(PROJECT / "CHANGELOG.md")
PAGES = (README, CONTRIBUTING, CHANGELOG, *DOC_PAGES)

_FOLDERS = ("benchmarks", "docs", "examples", "generated", "generator", "spec", "templates", "tests")
_PATH = re.compile(rf"(?<![\w./-])(?:{'|'.join(_FOLDERS)})/[\w./-]*")


def now(page: Page) -> str:
    """What a page says of the present: of the changelog, what is not released yet."""
    return "## ".join(page.text.split("\n## ")[:2]) if page == CHANGELOG else page.text


def words_after(program: str, text: str) -> set[str]:
    """The targets or commands of a program that a text shows as code."""
    return {name for shown in code(text) for name in re.findall(rf"\b{program} ([a-z]+)\b", shown)}


def targets() -> set[str]:
    """What `make` can be asked for by a user."""
    return set(re.findall(r"^([a-z0-9]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_and_headings(page: Page) -> None:
    for place, _, anchor in (link.partition("#") for link in page.links() if not link.startswith("http")):
        target = Page((page.path.parent / place).resolve() if place else page.path)
        assert target.path.exists(), place
        assert not anchor or anchor in target.anchors(), f"{place}#{anchor}"


def test_the_index_lists_every_page() -> None:
    linked = [link for link in doc("README").links() if "/" not in link]
    assert sorted(linked) == [page.path.name for page in DOC_PAGES if page != doc("README")]
    titles = {page.path.name: page.lines[0].removeprefix("# ") for page in DOC_PAGES}
    for table in doc("README").tables():
        for link, question in table[1:]:
            name = link.rpartition("(")[2].rstrip(")")
            assert titles.get(name, question) == question


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, waiting = {README.path}, [README]
    while waiting:
        page = waiting.pop()
        for link in page.links():
            path = (page.path.parent / link.partition("#")[0]).resolve()
            if path.suffix == ".md" and path.is_file() and path not in reached:
                reached.add(path)
                waiting.append(Page(path))
    assert [page.name for page in DOC_PAGES if page.path not in reached] == []


@pytest.mark.parametrize("page", [CONTRIBUTING, doc("design")], ids=lambda page: page.name)
def test_paths_exist(page: Page) -> None:
    paths = [path for shown in code(now(page)) for path in _PATH.findall(shown)]
    assert paths
    assert [path for path in paths if not (PROJECT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_are_those_of_the_programs(page: Page) -> None:
    commands = {command.name or (command.callback and command.callback.__name__) for command in app.registered_commands}
    assert words_after("make", now(page)) <= targets()
    assert words_after("sdkgen", now(page)) <= commands


def test_the_pages_name_commands() -> None:
    text = "".join(now(page) for page in PAGES)
    assert len(words_after("make", text)) > 10 and len(words_after("sdkgen", text)) > 5


def test_every_target_has_a_row() -> None:
    rows = re.findall(r"^\| `make ([a-z0-9]+)` \|", CONTRIBUTING.text, re.MULTILINE)
    assert len(rows) > 1
    assert set(rows) == targets() - {"help"}


def test_every_room_and_every_folder_of_tests_has_a_row() -> None:
    rows = [line for line in CONTRIBUTING.lines if line.startswith("|")]
    named = {path.rstrip("/") for row in rows for path in _PATH.findall(row)}
    rooms = [path.parent for path in (PROJECT / "generator").glob("*/__init__.py")]
    folders = [path.parent for path in (PROJECT / "tests").glob("*/test_*.py")]
    assert rooms and folders
    listed = dict.fromkeys(path.relative_to(PROJECT).as_posix() for path in (*rooms, *folders))
    assert [path for path in listed if not any(f"{name}/".startswith(f"{path}/") for name in named)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_lines_are_short_outside_of_tables(page: Page) -> None:
    assert [line for line in page.lines if len(line) > 120 and not line.startswith("|")] == []


def test_the_changelog_knows_the_version() -> None:
    version = (PROJECT / "generator/version.py").read_text(encoding="utf-8").split('"')[-2]
    titles = re.findall(r"^## (\S+)", CHANGELOG.text, re.MULTILINE)
    assert titles[0] == "Unreleased" and version in titles
