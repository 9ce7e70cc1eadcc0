"""The command: what it prints, where it says changes are, how it exits, and documents out of git."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app
from generator.diff import RULES
from generator.diff.rules import rules_markdown

OLD = """openapi: 3.1.0
info: {title: Library, version: 1.0.0}
paths:
  /books:
    get:
      parameters:
        - {name: title, in: query, schema: {type: string}}
        - {name: pages, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}
"""
GONE = OLD.replace("        - {name: pages, in: query, schema: {type: integer}}\n", "")
MORE = OLD.replace("      responses", "        - {name: shelf, in: query, schema: {type: string}}\n      responses")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("old.yaml", OLD), ("gone.yaml", GONE), ("more.yaml", MORE)):
        (tmp_path / name).write_text(text)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["diff", *arguments])


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@library.example")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def test_text_names_the_change_its_place_and_the_bump() -> None:
    result = run("old.yaml", "gone.yaml")
    assert result.exit_code == 0
    assert result.stdout == (
        "breaking[parameter-removed]: `client.books.list(pages)` is gone\n"
        "  old.yaml:8:11\n"
        "1 breaking; suggested version bump: major\n"
    )


def test_json_has_both_places() -> None:
    result = run("old.yaml", "old.yaml", "--format", "json")
    assert json.loads(result.stdout) == {"changes": [], "bump": "none"}
    result = run("old.yaml", "more.yaml", "--format", "json")
    place = {"path": "more.yaml", "line": 9, "column": 11, "pointer": "/paths/~1books/get/parameters/2"}
    assert json.loads(result.stdout) == {
        "changes": [
            {
                "severity": "compatible",
                "rule": "parameter-added-optional",
                "message": "`client.books.list(shelf)` is new",
                "name": "client.books.list(shelf)",
                "old": None,
                "new": place,
            }
        ],
        "bump": "minor",
    }


def test_markdown_groups_by_severity() -> None:
    result = run("old.yaml", "gone.yaml", "--format", "markdown")
    assert (
        "### Breaks callers\n\n- `client.books.list(pages)` is gone (`parameter-removed`, `old.yaml:8:11`)"
        in result.stdout
    )
    assert "Compatible" not in result.stdout


def test_markdown_folds_what_breaks_nobody() -> None:
    result = run("old.yaml", "more.yaml", "--format", "markdown")
    assert result.stdout == (
        "## Changes for users of the SDK\n\n1 compatible; suggested version bump: minor\n\n"
        "<details>\n<summary>Compatible (1)</summary>\n\n"
        "- `client.books.list(shelf)` is new (`parameter-added-optional`, `more.yaml:9:11`)\n\n</details>\n"
    )


def test_markdown_of_a_hostile_name_is_text(folder: Path) -> None:
    hostile = OLD.replace("name: pages", "name: 'pages'").replace("title: Library", "title: '<img src=x> @all'")
    (folder / "<b>@all.yaml").write_text(hostile.replace("pages", "sheets"))
    result = run("old.yaml", "<b>@all.yaml", "--format", "markdown")
    outside_code = "".join(result.stdout.split("`")[::2])
    assert "`<b>@all.yaml:8:11`" in result.stdout and "<b" not in outside_code and "@" not in outside_code


def test_workflow_annotations_stand_at_the_line() -> None:
    result = run("old.yaml", "gone.yaml", "--format", "github")
    summary, change = result.stdout.splitlines()
    assert summary == "::notice title=Changes for users of the SDK::1 breaking; suggested version bump: major"
    assert change == (  # what is gone has no line in the new document, but there is one where it stood
        "::error file=gone.yaml,line=6,col=7,title=parameter-removed::`client.books.list(pages)` is gone"
    )
    assert run("old.yaml", "old.yaml", "--format", "github").stdout == ""


def described(count: int, words: str) -> str:
    paths = "".join(
        f"  /n{index}: {{get: {{summary: {words}, responses: {{'204': {{description: Done}}}}}}}}\n"
        for index in range(count)
    )
    return f"openapi: 3.1.0\ninfo: {{title: Library, version: 1.0.0}}\npaths:\n{paths}"


def test_words_do_not_push_away_what_matters(folder: Path) -> None:
    (folder / "one.yaml").write_text(described(120, "One"))
    (folder / "two.yaml").write_text(described(120, "Two"))
    text = run("one.yaml", "two.yaml").stdout.splitlines()
    assert len(text) == 12
    assert text[-2:] == ["docs: 110 more; --format json has all", "120 docs; suggested version bump: patch"]
    assert run("one.yaml", "two.yaml", "--format", "markdown").stdout.count("\n- ") == 61
    assert len(run("one.yaml", "two.yaml", "--format", "github").stdout.splitlines()) == 1
    assert len(json.loads(run("one.yaml", "two.yaml", "--format", "json").stdout)["changes"]) == 120


@pytest.mark.parametrize(
    ("version", "new", "bump"),
    [
        ("1.0.0", "gone.yaml", "major"),
        ("1.0.0", "more.yaml", "minor"),
        ("0.9.0", "gone.yaml", "minor"),
        ("0.9.0", "more.yaml", "patch"),
        ("v0.9", "gone.yaml", "minor"),
        ("2024-01-01", "gone.yaml", "major"),
    ],
)
def test_the_bump_depends_on_the_version(folder: Path, version: str, new: str, bump: str) -> None:
    (folder / "old.yaml").write_text(OLD.replace("version: 1.0.0", f"version: '{version}'"))
    assert json.loads(run("old.yaml", new, "--format", "json").stdout)["bump"] == bump


def test_the_version_of_the_configuration_goes_first(folder: Path) -> None:
    (folder / "sdk.yaml").write_text("targets: {python: {package_name: library, version: 0.2.0}}\n")
    result = run("old.yaml", "gone.yaml", "--config", "sdk.yaml", "--format", "json")
    assert json.loads(result.stdout)["bump"] == "minor"


@pytest.mark.parametrize(
    ("new", "fail_on", "code"),
    [
        ("gone.yaml", "breaking", 1),
        ("gone.yaml", "breaking-types", 1),
        ("gone.yaml", "docs", 1),
        ("more.yaml", "breaking", 0),
        ("more.yaml", "breaking-types", 0),
        ("more.yaml", "compatible", 1),
        ("old.yaml", "docs", 0),
    ],
)
def test_the_exit_code_follows_the_severity_asked_for(new: str, fail_on: str, code: int) -> None:
    assert run("old.yaml", new, "--fail-on", fail_on).exit_code == code


def test_wrong_usage_exits_with_2() -> None:
    assert run("old.yaml", "gone.yaml", "--fail-on", "nothing").exit_code == 2
    assert run().exit_code == 2


def test_a_document_with_errors_exits_with_1_and_says_where(folder: Path) -> None:
    (folder / "broken.yaml").write_text("openapi: 3.1.0\ninfo: [")
    result = run("old.yaml", "broken.yaml")
    assert result.exit_code == 1 and "broken.yaml" in result.stderr and result.stdout == ""


def test_a_revision_against_the_working_tree(folder: Path) -> None:
    git("init", "-q")
    git("add", "old.yaml")
    git("commit", "-qm", "Begin")
    (folder / "old.yaml").write_text(GONE)
    result = run("git:HEAD:old.yaml", "old.yaml")
    assert "breaking[parameter-removed]" in result.stdout
    assert "  git:HEAD:old.yaml:8:11\n" in result.stdout


def test_a_revision_with_its_own_configuration_and_other_files(folder: Path) -> None:
    spec = folder / "spec"
    spec.mkdir()
    (spec / "openapi.yaml").write_text(OLD.replace("schema: {type: integer}", "schema: {$ref: 'pages.yaml'}"))
    (spec / "pages.yaml").write_text("type: integer\n")
    (spec / "sdk.yaml").write_text("organization: {name: library}\nresources: {books: {methods: {list: get /books}}}\n")
    git("init", "-q")
    git("add", "spec")
    git("commit", "-qm", "Begin")
    (spec / "sdk.yaml").write_text("organization: {name: library}\nresources: {books: {methods: {all: get /books}}}\n")
    (spec / "pages.yaml").write_text("type: string\n")
    result = run("git:HEAD:spec/openapi.yaml", "spec/openapi.yaml")
    assert result.exit_code == 0, result.output
    assert "`client.books.list` is now `client.books.all`" in result.stdout
    assert "`client.books.all(pages)` was `int` and is `str`" in result.stdout


@pytest.fixture
def repository(folder: Path) -> Path:
    """A commit with a document of two files, a configuration and an overlay, each of which is another now."""
    spec = folder / "spec"
    spec.mkdir()
    (spec / "openapi.yaml").write_text(OLD.replace("schema: {type: integer}", "schema: {$ref: 'parts/pages.yaml'}"))
    (spec / "parts").mkdir()
    (spec / "parts/pages.yaml").write_text("type: integer\n")
    config = "organization: {name: library}\nopenapi: {overlays: [fixes.yaml]}\nresources: {books: {methods: {NAME: get /books}}}\n"
    overlay = (
        "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: [{target: $.info, update: {description: WORDS}}]\n"
    )
    (spec / "sdk.yaml").write_text(config.replace("NAME", "list"))
    (spec / "fixes.yaml").write_text(overlay.replace("WORDS", "One"))
    git("init", "-q")
    git("add", "spec")
    git("commit", "-qm", "Begin")
    (spec / "sdk.yaml").write_text(config.replace("NAME", "all"))
    (spec / "fixes.yaml").write_text(overlay.replace("WORDS", "Two"))
    (spec / "parts/pages.yaml").write_text("type: string\n")
    return folder


EACH_PART = ["method-renamed", "parameter-retyped", "params-type-removed", "docs-changed"]


def rules(*arguments: str) -> list[str]:
    result = run(*arguments, "--format", "json")
    assert result.exit_code == 0, result.output
    return [change["rule"] for change in json.loads(result.stdout)["changes"]]


def test_each_side_has_its_own_files(repository: Path) -> None:
    assert sorted(rules("git:HEAD:spec/openapi.yaml")) == sorted(EACH_PART)
    assert sorted(rules("git:HEAD:spec/openapi.yaml", "--config", "spec/sdk.yaml")) == sorted(EACH_PART)
    assert rules("git:HEAD:spec/openapi.yaml", "git:HEAD:spec/openapi.yaml") == []


def test_the_current_folder_does_not_matter(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "spec")
    for old in ("git:HEAD:spec/openapi.yaml", "git:HEAD:./openapi.yaml"):
        assert sorted(rules(old, "openapi.yaml", "--config", "sdk.yaml")) == sorted(EACH_PART)
    absolute = str(repository / "spec/sdk.yaml")
    assert sorted(rules("git:HEAD:./openapi.yaml", "openapi.yaml", "--config", absolute)) == sorted(EACH_PART)


def test_each_side_can_be_given_a_configuration(repository: Path) -> None:
    new = ("spec/openapi.yaml", "--config", "spec/sdk.yaml")
    assert "method-renamed" in rules("spec/openapi.yaml", *new, "--old-config", "git:HEAD:spec/sdk.yaml")
    assert "method-renamed" not in rules("git:HEAD:spec/openapi.yaml", *new[:2], "git:HEAD:spec/sdk.yaml")
    assert "method-renamed" not in rules("spec/openapi.yaml", *new, "--old-config", "spec/sdk.yaml")


def test_a_name_that_the_configuration_gives_changes_there(repository: Path) -> None:
    assert (
        "`client.books.list` is now `client.books.all`\n  git:HEAD:spec/sdk.yaml:3:31 -> spec/sdk.yaml:3:31\n"
        in run("git:HEAD:spec/openapi.yaml").stdout
    )


def test_a_resource_stands_where_its_first_method_does(folder: Path) -> None:
    (folder / "two.yaml").write_text(OLD + "  /shelves:\n    get: {responses: {'204': {description: Done}}}\n")
    assert "the resource `shelves` is new\n  two.yaml:11:5\n" in run("old.yaml", "two.yaml").stdout


def test_a_change_of_another_file_stands_there(repository: Path) -> None:
    lines = run("git:HEAD:spec/openapi.yaml", "--format", "github").stdout.splitlines()
    retyped = next(line for line in lines if "parameter-retyped" in line)
    assert "file=spec/openapi.yaml,line=8," in retyped or "file=spec/parts/pages.yaml,line=1," in retyped


@pytest.mark.parametrize("old", ["git:HEAD:none.yaml", "git:nothing:old.yaml", "git:--help:old.yaml", "git:old.yaml"])
def test_what_git_does_not_have_is_an_error(old: str) -> None:
    git("init", "-q")
    git("add", "old.yaml")
    git("commit", "-qm", "Begin")
    result = run(old, "old.yaml")
    assert result.exit_code == 1 and "error[CannotRead]" in result.stderr


def test_without_git_there_is_an_error_too() -> None:
    result = run("git:HEAD:old.yaml", "old.yaml")
    assert result.exit_code == 1 and "git knows no revision `HEAD` here" in result.stderr


def test_the_table_for_people_has_every_rule() -> None:
    table = rules_markdown()
    assert table.count("\n") == len(RULES) + 2
    for rule in RULES.values():
        assert f"| `{rule.name}` | `{rule.severity.value}` | {rule.meaning} |" in table
