"""`--strict`: what is a warning otherwise stops the run, with nothing written; what is ignored stays ignored."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app

DOCUMENT = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things/{id}: {get: {responses: {"204": {description: Done.}}}}
"""
OPTIONS = ("--spec", "api.yaml", "--output", "sdk")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def codes(result: Result) -> list[tuple[str, str]]:
    return [(item["severity"], item["code"]) for item in json.loads(result.stdout)]


def test_a_warning_stops_a_strict_run_whether_or_not_the_run_is_remembered() -> None:
    assert codes(run("generate", *OPTIONS, "--format", "json")) == [("warning", "UndeclaredPathParameter")]
    before = {path: path.stat().st_mtime_ns for path in Path("sdk").rglob("*")}
    for command in ("generate", "check", "inspect"):
        strict = run(command, *OPTIONS, "--format", "json", "--strict")
        assert strict.exit_code == 1
        assert codes(strict) == [("error", "UndeclaredPathParameter")]
    assert {path: path.stat().st_mtime_ns for path in Path("sdk").rglob("*")} == before
    assert run("check", *OPTIONS).exit_code == 0


def test_the_first_run_may_be_strict_too() -> None:
    assert run("generate", *OPTIONS, "--strict").exit_code == 1
    assert not Path("sdk").exists()
    assert codes(run("generate", *OPTIONS, "--format", "json")) == [("warning", "UndeclaredPathParameter")]


def test_what_is_ignored_does_not_stop_a_strict_run() -> None:
    Path("sdk.yaml").write_text("diagnostics: {ignored: {UndeclaredPathParameter: true}}\n", encoding="utf-8")
    strict = run("generate", *OPTIONS, "--config", "sdk.yaml", "--strict", "--format", "json")
    assert (strict.exit_code, codes(strict)) == (0, [])


def test_a_note_does_not_stop_a_strict_run() -> None:
    Path("spec").mkdir()
    Path("spec/sdk.yaml").write_text("{}", encoding="utf-8")
    Path("api.yaml").write_text(DOCUMENT.replace("/{id}", ""), encoding="utf-8")
    strict = run("generate", *OPTIONS, "--strict", "--format", "json")
    assert (strict.exit_code, codes(strict)) == (0, [("note", "ConfigurationNotUsed")])


def test_text_says_why_the_run_stopped() -> None:
    said = run("generate", *OPTIONS, "--strict").stderr
    assert said.endswith("1 error (1 by --strict); `sdkgen explain UndeclaredPathParameter` says more\n")
