"""Files of the maintainer: a warning says when something else would be generated in their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import Result

from tests.edits.test_keep import BOOKS, DOCUMENT, MORE, change, run, tree, write

CONFIG = "settings: {keep_files: [resources/books.py, lib/]}\n"
OPTIONS = ("openapi.yaml", "--config", "sdk.yaml", "--output", "sdk")
ACCEPTED = Path("sdk.edits/resources/books.py.accepted")


def generate() -> Result:
    return run("generate", *OPTIONS)


@pytest.fixture(autouse=True)
def _sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An SDK in which one file was taken over."""
    monkeypatch.chdir(tmp_path)
    write(DOCUMENT)
    Path("sdk.yaml").write_text("settings: {}\n", "utf-8")
    assert generate().exit_code == 0
    change(BOOKS, "Lists books.", "Lists books, mine.")
    Path("sdk.yaml").write_text(CONFIG, "utf-8")
    assert generate().exit_code == 0


def test_a_file_that_was_taken_over_is_remembered_as_generated() -> None:
    assert "Lists books." in ACCEPTED.read_text("utf-8") and "mine" not in ACCEPTED.read_text("utf-8")
    for command in ("check", "generate"):
        assert "StaleKept" not in run(command, *OPTIONS).stderr


def test_a_new_parameter_is_a_warning_until_it_is_accepted() -> None:
    write(MORE)
    for command in ("check", "generate", "check"):
        warned = run(command, *OPTIONS)
        assert "sdk/resources/books.py:1:1: warning[StaleKept]" in warned.stderr
        assert "+        shelf: str | Omit = omit," in warned.stderr
    assert warned.exit_code == 0
    assert run("check", *OPTIONS, "--strict").exit_code == 1
    assert "mine" in BOOKS.read_text("utf-8") and "shelf" not in BOOKS.read_text("utf-8")
    accepted = run("keep", str(BOOKS), *OPTIONS)
    assert accepted.exit_code == 0 and str(ACCEPTED) in accepted.stderr
    assert "StaleKept" not in run("check", *OPTIONS, "--strict").stderr
    assert "mine" in BOOKS.read_text("utf-8")


def test_a_file_that_is_not_generated_any_more_is_a_warning() -> None:
    write(DOCUMENT.replace("/books:", "/volumes:"))
    assert "warning[StaleKept]" in generate().stderr and "warning[StaleKept]" in generate().stderr


def test_a_file_that_is_handed_back_is_forgotten() -> None:
    Path("sdk.yaml").write_text("settings: {}\n", "utf-8")
    BOOKS.unlink()
    assert generate().exit_code == 0
    assert not Path("sdk.edits").exists()


def test_an_edit_of_a_file_that_was_taken_over_is_an_error() -> None:
    patch = Path("sdk.edits/resources/books.py.patch")
    patch.write_text("--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n", "utf-8")
    before = tree()
    refused = generate()
    assert refused.exit_code == 1 and f"{patch}:1:1: error[EditWithoutFile]" in refused.stderr
    assert "which `keep_files` says is yours" in refused.stderr and tree() == before


def test_diff_warns_at_the_configuration() -> None:
    Path("new.yaml").write_text(MORE, "utf-8")
    compared = run("diff", "openapi.yaml", "new.yaml", "--config", "sdk.yaml", "--format", "json")
    assert "sdk.yaml:1:12: warning[StaleKept]" in compared.stderr
    assert "+        shelf: str | Omit = omit," in compared.stderr and "StaleKept" not in compared.stdout
    assert "StaleKept" not in run("diff", "openapi.yaml", "new.yaml").stderr
    assert "StaleKept" not in run("diff", "openapi.yaml", "openapi.yaml", "--config", "sdk.yaml").stderr
    Path("sdk.yaml").write_text("settings: {keep_files: [src/shop/resources/]}\n", "utf-8")
    assert "StaleKept" in run("diff", "openapi.yaml", "new.yaml", "--config", "sdk.yaml").stderr
