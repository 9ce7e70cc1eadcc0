"""What the SDK is called has to be a name that Python can import; the hint gives one that works when it is pasted."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app
from generator.package_name import importable, is_importable

DOCUMENT = """
openapi: 3.1.0
info: {title: Books, version: "1"}
paths:
  /books:
    get: {responses: {"204": {description: None.}}}
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, "utf-8")
    monkeypatch.chdir(tmp_path)


def _run(*options: str) -> Result:
    return CliRunner().invoke(app, ["generate", "--spec", "openapi.yaml", *options])


def _hinted(result: Result) -> Sequence[str]:
    """The options that the only hint says to pass."""
    (hint,) = [line for line in result.stderr.splitlines() if line.startswith("  hint: Pass ")]
    return shlex.split(hint.removeprefix("  hint: Pass ").partition(", or ")[0].removesuffix("."))


@pytest.mark.parametrize("name", ["class", "None", "a.b", "1abc", "a b", "book-shop", "...", "-", "😀", "ﬁ", "src/1-2"])
def test_a_folder_that_cannot_be_imported_is_an_error(name: str) -> None:
    result = _run(f"--output={name}")
    assert result.exit_code == 1
    assert "error[UnimportablePackage]" in result.stderr
    assert not Path(name).exists()
    option, value = _hinted(result)
    assert option == "--output" and Path(value).parent == Path(name).parent
    assert _run(option, value).exit_code == 0
    assert Path(value, "__init__.py").is_file()


@pytest.mark.parametrize("name", ["class", "a.b", "1abc", "book-shop", "", ".", "a..b", "a.class", "book_shop.v1"])
def test_a_package_that_cannot_be_imported_is_an_error(name: str) -> None:
    result = _run("--output", "sdk", f"--package={name}")
    assert result.exit_code == 1
    assert "error[UnimportablePackage]" in result.stderr
    assert not Path("sdk").exists()
    assert _run("--output", "sdk", *_hinted(result)).exit_code == 0


@pytest.mark.parametrize("name", ["acme", "_acme", "Acme2", "日本", "match", "café"])
def test_a_name_that_can_be_imported_is_taken_as_it_is(name: str) -> None:
    for result in (_run("--output", name), _run("--output", "sdk", "--package", name)):
        assert result.exit_code == 0 and "[" not in result.stderr


def test_the_package_says_what_a_folder_of_another_name_is(tmp_path: Path) -> None:
    """The folder is one that is copied or renamed later."""
    result = _run("--output", "build-1", "--package", "acme")
    assert result.exit_code == 0 and "[" not in result.stderr


def test_a_package_within_others_has_dots_where_the_folders_have_these_names() -> None:
    assert _run("--output", "acme/books", "--package", "acme.books").exit_code == 0
    refused = _run("--output", "other/books", "--package", "acme.books")
    assert refused.exit_code == 1 and "or --output acme/books" in refused.stderr
    assert _run("--output", "acme/books", "--package", "acme.books").exit_code == 0  # each run is remembered by itself


@pytest.mark.parametrize("name", ["json", "types", "httpx"])
def test_a_name_that_would_hide_a_module_is_a_warning(name: str) -> None:
    result = _run("--output", name)
    assert result.exit_code == 0 and "warning[HidesModule]" in result.stderr
    again = _run(*_hinted(result))
    assert again.exit_code == 0 and "warning[" not in again.stderr


@pytest.mark.parametrize("name", ["", ".", "-", "class", "a.b", "9", "None", "ﬁ", "a\u00adb", "x" * 50])
def test_a_suggestion_can_be_imported(name: str) -> None:
    assert is_importable(importable(name))
