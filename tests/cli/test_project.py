"""`--project`: what it may stand beside, and what a run says in its end."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app

DOCUMENT = """
openapi: 3.1.0
info: {title: Books, version: "1"}
servers: [{url: "https://books.example"}]
paths:
  /books:
    get: {responses: {"204": {description: None.}}}
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, "utf-8")
    monkeypatch.chdir(tmp_path)


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_a_run_says_how_to_install_and_check_the_project() -> None:
    result = _run("generate", "openapi.yaml", "--project", "my books")
    assert result.exit_code == 0, result.stderr
    assert Path("my books/src/my_books/__init__.py").is_file()
    install, check = [line.strip() for line in result.stderr.partition("next:\n")[2].splitlines()]
    assert install.startswith("cd 'my books' && python -m pip install --editable . --group dev")
    assert _run(*shlex.split(check)[1:]).exit_code == 0
    Path("my books/api.md").write_text("mine\n", "utf-8")
    assert _run(*shlex.split(check)[1:]).exit_code == 1


def test_the_package_stands_in_one_folder_only() -> None:
    result = _run("generate", "openapi.yaml", "--project", "a", "--output", "b")
    assert result.exit_code == 2 and "pass one" in result.stderr
    assert not Path("a").exists() and not Path("b").exists()


@pytest.mark.parametrize("name", ["class", "a-b", "1", ""])
def test_a_name_that_cannot_be_imported_is_an_error(name: str) -> None:
    result = _run("generate", "openapi.yaml", "--project", "a", f"--package={name}")
    assert result.exit_code == 1 and "error[UnimportablePackage]" in result.stderr
    (hint,) = [line for line in result.stderr.splitlines() if line.startswith("  hint: Pass ")]
    assert _run("generate", "openapi.yaml", "--project", "a", *shlex.split(hint[13:].rstrip("."))).exit_code == 0
