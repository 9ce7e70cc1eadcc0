"""`sdkgen release` on a project, and the entry that `sdkgen diff --changelog` prints."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app

OLD = """\
openapi: 3.1.0
info: {title: Books, version: "7"}
servers: [{url: "https://books.example"}]
paths:
  /books:
    get:
      parameters: [{name: title, in: query, schema: {type: string}}]
      responses: {"204": {description: Done.}}
"""
MORE = OLD.replace(
    "schema: {type: string}}]", "schema: {type: string}}, {name: shelf, in: query, schema: {type: string}}]"
)
GONE = OLD.replace("{name: title, in: query, schema: {type: string}}", "")
CONFIG = """\
organization: {name: books}
settings:
  version: '1.4.2'  # set by releases
"""
OPTIONS = ("--config", "sdk.yaml", "--project", "shop")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def release(*arguments: str) -> Result:
    return run("release", "openapi.yaml", *arguments, *OPTIONS)


def versions() -> list[str]:
    """The version in each file that has one, and the headings of the changelog."""
    files = ("sdk.yaml", "shop/pyproject.toml", "shop/src/shop/_version.py", "shop/CHANGELOG.md")
    lines = [line.strip() for name in files for line in Path(name).read_text("utf-8").splitlines()]
    return [line for line in lines if line.startswith(("version", "__version__", "## "))]


def tree() -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A project of version 1.4.2, and the document of its release."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("openapi.yaml", OLD), ("old.yaml", OLD), ("sdk.yaml", CONFIG)):
        Path(name).write_text(text, "utf-8")
    assert run("generate", "openapi.yaml", *OPTIONS).exit_code == 0
    yield
    assert not list(Path().rglob("*.sdkgen-tmp"))


@pytest.mark.parametrize(("text", "version"), [(MORE, "1.5.0"), (GONE, "2.0.0")])
def test_the_changes_say_the_version(text: str, version: str) -> None:
    Path("openapi.yaml").write_text(text, "utf-8")
    result = release("--since", "old.yaml")
    assert result.exit_code == 0, result.output
    assert f"1.4.2 -> {version}: shop/CHANGELOG.md, sdk.yaml; " in result.stderr
    *written, heading, first = versions()
    assert written == [
        f"version: '{version}'  # set by releases",
        f'version = "{version}"',
        f'__version__ = "{version}"',
    ]
    assert heading.startswith(f"## {version} - 20") and first == "## 1.4.2"
    assert run("check", "openapi.yaml", *OPTIONS).exit_code == 0


def test_the_entry_says_what_changed() -> None:
    Path("openapi.yaml").write_text(GONE, "utf-8")
    printed = run("diff", "old.yaml", "openapi.yaml", "--changelog", "--config", "sdk.yaml").stdout
    assert printed == (
        "## [Unreleased]\n\n### Removed\n\n"
        "- **Breaking:** `client.books.list(title)` is gone\n"
        "- **Breaking:** `BookListParams`, what `client.books.list` takes, is gone\n"
    )
    assert release("--since", "old.yaml").exit_code == 0
    assert printed.partition("\n")[2] in Path("shop/CHANGELOG.md").read_text("utf-8")
    assert run("diff", "old.yaml", "old.yaml", "--changelog").stdout == ""
    assert run("diff", "old.yaml", "old.yaml", "--changelog", "--format", "json").exit_code == 2


def test_the_tag_of_the_present_version_is_what_it_compares_with() -> None:
    for command in ("init -q", "add -A", "commit -q -m Start", "tag v1.4.2"):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b.example", *command.split()], check=True)
    Path("openapi.yaml").write_text(MORE, "utf-8")
    assert release().exit_code == 0
    assert versions()[0] == "version: '1.5.0'  # set by releases"
    missing = release()
    assert missing.exit_code == 1 and "`v1.5.0`" in missing.stderr and "--since" in missing.stderr


def test_a_version_can_be_passed_and_needs_no_comparison() -> None:
    assert release("2.0.0rc1").exit_code == 0
    assert versions()[:3] == [
        "version: '2.0.0rc1'  # set by releases",
        'version = "2.0.0rc1"',
        '__version__ = "2.0.0rc1"',
    ]
    Path("openapi.yaml").write_text(GONE, "utf-8")
    assert "error[InvalidVersion]" in release("1.9", "--since", "old.yaml").stderr


def test_the_version_may_stand_alone(tmp_path: Path) -> None:
    Path("spec").mkdir()
    os.rename("openapi.yaml", "spec/openapi.yaml")
    os.rename("sdk.yaml", "spec/sdk.yaml")
    result = run("release", "1.4.3", "--project", "shop")
    assert result.exit_code == 0, result.output
    assert "version: '1.4.3'" in Path("spec/sdk.yaml").read_text("utf-8")


def test_what_only_the_maintainer_changed_is_a_patch() -> None:
    assert "error[NothingToRelease]" in release("--since", "old.yaml").stderr
    Path("shop/CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Faster.\n\n## 1.4.2\n", "utf-8")
    assert release("--since", "old.yaml").exit_code == 0
    assert versions()[0] == "version: '1.4.3'  # set by releases"
    assert "## Unreleased\n\n## 1.4.3 - " in Path("shop/CHANGELOG.md").read_text("utf-8")


def test_files_of_the_maintainer_get_the_version_too() -> None:
    kept = CONFIG + "  keep_files: [pyproject.toml, src/shop/_version.py]\n"
    Path("sdk.yaml").write_text(kept, "utf-8")
    metadata = (
        '[build-system]\nversion = "8"\n[project] # mine\nname = "x"\nversion = \'1.4.2\'\n[tool.x]\nversion = "9"\n'
    )
    Path("shop/pyproject.toml").write_text(metadata, "utf-8")
    Path("shop/src/shop/_version.py").write_text('"""Mine."""\n__version__: str = "1.4.2"\n__title__ = "x"\n', "utf-8")
    result = release("2.0.0")
    assert result.exit_code == 0, result.output
    assert Path("shop/pyproject.toml").read_text("utf-8") == metadata.replace("1.4.2", "2.0.0")
    assert '__version__: str = "2.0.0"\n' in Path("shop/src/shop/_version.py").read_text("utf-8")


def test_a_project_whose_version_is_dynamic_has_it_in_the_package_alone() -> None:
    Path("sdk.yaml").write_text(CONFIG + "  keep_files: [pyproject.toml]\n", "utf-8")
    metadata = '[project]\nname = "x"\ndynamic = [\n  "version",\n]\n'
    Path("shop/pyproject.toml").write_text(metadata, "utf-8")
    assert release("2.0.0").exit_code == 0
    assert Path("shop/pyproject.toml").read_text("utf-8") == metadata


def test_a_changelog_that_was_removed_stays_away() -> None:
    Path("shop/CHANGELOG.md").unlink()
    assert release("2.0.0").exit_code == 0
    assert not Path("shop/CHANGELOG.md").exists()


def _edit(name: str, text: str) -> None:
    with open(name, "a", encoding="utf-8") as file:
        file.write(text)


@pytest.mark.parametrize(
    ("name", "old", "new", "report"),
    [
        ("sdk.yaml", "1.4.2", "1.5.0", "shop/pyproject.toml:10:12: error[VersionsDiffer]"),
        ("sdk.yaml", "'1.4.2'", "|-\n    1.4.2", "sdk.yaml:3:3: error[VersionNotReadable]"),
        ("sdk.yaml", "version: '1.4.2'", "license: MIT", "error[VersionNotConfigured]"),
        ("shop/CHANGELOG.md", "1.4.2", "1.6.0", "shop/CHANGELOG.md:5:1: error[VersionsDiffer]"),
        ("shop/pyproject.toml", 'version = "1.4.2"\n', "", "shop/pyproject.toml:1:1: error[VersionNotReadable]"),
        ("shop/src/shop/_version.py", "__version__", "version", "_version.py:1:1: error[VersionNotReadable]"),
        ("shop/src/shop/_client.py", "class ", "class Mine: ...\nclass ", "_client.py:", ),
        ("openapi.yaml", "paths:", "paths: [", "openapi.yaml:"),
    ],
)  # fmt: skip
def test_a_state_that_it_cannot_explain_changes_nothing(name: str, old: str, new: str, report: str) -> None:
    path = Path(name)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    before = tree()
    result = release("2.0.0")
    assert result.exit_code == 1 and report in result.stderr, result.stderr
    assert tree() == before


def test_a_release_that_was_interrupted_goes_on() -> None:
    """Files of the project have the next version already, the configuration has not."""
    Path("openapi.yaml").write_text(MORE, "utf-8")
    assert release("--since", "old.yaml").exit_code == 0
    done = tree()
    Path("sdk.yaml").write_text(CONFIG, "utf-8")
    assert release("--since", "old.yaml").exit_code == 0
    assert tree() == done


def test_it_needs_a_project() -> None:
    assert run("release", "2.0.0", "--config", "sdk.yaml").exit_code == 2
    nowhere = run("release", "openapi.yaml", "2.0.0", "--config", "sdk.yaml", "--project", "nowhere")
    assert "there is no project in nowhere" in nowhere.stderr and not Path("nowhere").exists()
