"""The whole program on the project's own document: generate, check, a hand edit, what is left over, and broken input."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import pipeline, run_cache
from generator.cache import Cache
from generator.cli.commands import app
from generator.diagnostics import Diagnostics
from tests.cli.conftest import Request
from tests.cli.test_process import start
from tests.structure.modules import PROJECT


def _errors(printed: str) -> list[str]:
    """The codes of the errors among diagnostics that were printed as JSON."""
    return [entry["code"] for entry in json.loads(printed) if entry["severity"] == "error"]


@pytest.fixture
def folder(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's project: the document and the configuration in spec/, as the defaults say. It is the current folder."""
    shutil.copytree(project / "spec", tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_stand_in_has_the_fields_of_the_real_request() -> None:
    assert [field.name for field in fields(Request)] == [field.name for field in fields(pipeline.Request)]


def test_generate_then_check_then_edit(folder: Path) -> None:
    assert start("check").returncode == 1
    assert not (folder / "generated").exists()
    made = start("generate")
    assert (made.returncode, made.stdout) == (0, "")
    assert start("check").returncode == 0

    edited = folder / "generated" / "__init__.py"
    edited.write_text(edited.read_text(encoding="utf-8") + "mine = 1\n", encoding="utf-8")
    checked = start("check")
    assert checked.returncode == 1
    assert "-mine = 1\n" in checked.stdout and "edited by hand  generated/__init__.py\n" in checked.stdout
    refused = start("generate", "--format", "json")
    assert refused.returncode == 1
    assert _errors(refused.stdout) == ["EditedFile"]
    assert "mine = 1" in edited.read_text(encoding="utf-8")
    assert start("generate", "--force").returncode == 0
    assert start("check").returncode == 0


def test_a_broken_document_writes_nothing_and_names_the_place(folder: Path) -> None:
    (folder / "spec" / "openapi.yaml").write_text("openapi: 3.1.0\npaths: [\n", encoding="utf-8")
    made = start("generate")
    assert made.returncode == 1
    assert made.stderr.startswith("spec/openapi.yaml:") and "error[" in made.stderr
    assert not (folder / "generated").exists()


def test_a_document_that_is_not_there(folder: Path) -> None:
    made = start("generate", "--spec", "nowhere.yaml", "--format", "json")
    assert made.returncode == 1
    assert [entry["path"] for entry in json.loads(made.stdout)] == ["nowhere.yaml"]


@pytest.mark.parametrize(
    "command",
    [
        ("generate", "--spec", "broken.yaml"),
        ("check", "--spec", "broken.yaml"),
        ("inspect", "--spec", "broken.yaml"),
        ("diff", "spec/openapi.yaml", "broken.yaml"),
        ("diff", "broken.yaml", "spec/openapi.yaml"),
        ("init", "broken.yaml"),
    ],
)
def test_every_command_says_what_is_wrong_in_every_format(folder: Path, command: tuple[str, ...]) -> None:
    (folder / "broken.yaml").write_text("openapi: 4.0.0\n", encoding="utf-8")
    as_text, as_json, for_github = (
        CliRunner().invoke(app, [*command, "--format", name]) for name in ("text", "json", "github")
    )
    assert {as_text.exit_code, as_json.exit_code, for_github.exit_code} == {1}
    assert as_text.stderr.startswith("broken.yaml:1:1: error[UnsupportedVersion]: ") and as_text.stdout == ""
    assert [item["code"] for item in json.loads(as_json.stdout)] == ["UnsupportedVersion"]
    assert for_github.stdout.startswith("::error file=broken.yaml,line=1,col=1,title=UnsupportedVersion::")
    assert len(for_github.stdout.splitlines()) == 1


def test_lines_are_shown_of_what_cannot_be_read_again(folder: Path) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--spec", "-"],
        input="openapi: 3.1.0\ninfo: 7\npaths: {}\n",
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    assert shown.stderr.startswith(
        "<stdin>:2:1: warning[WrongType]: `info` must be a mapping, not a number\n"
        "  1 | openapi: 3.1.0\n  2 | info: 7\n    | ^\n  3 | paths: {}\n  at:   #/info\n"
    )


def test_a_run_that_read_files_from_other_hosts_is_not_remembered(tmp_path: Path) -> None:
    cache, here = Cache(tmp_path / "cache"), tmp_path / "a.yaml"
    here.write_text("{}", encoding="utf-8")
    later = here.stat().st_mtime_ns + 10**12
    for path, is_kept in (("https://schemas.example/a.yaml", False), (str(here), True)):
        run_cache.remember("run", run_cache.Run({}, Diagnostics(), (path,)), cache, started=later)
        assert (run_cache.recall("run", cache) is not None) is is_kept


def test_a_note_about_the_configuration_is_not_remembered_with_the_run(folder: Path) -> None:
    shutil.copy(folder / "spec" / "openapi.yaml", folder / "other.yaml")
    assert "ConfigurationNotUsed" in start("generate", "--spec", "other.yaml").stderr
    assert "ConfigurationNotUsed" not in start("check", "--spec", "other.yaml", "--config", "").stderr


def test_inspect_shows_the_resource_and_its_method(folder: Path) -> None:
    shown = start("inspect", "--format", "json")
    assert shown.returncode == 0
    shape = json.loads(shown.stdout)
    (resource,) = shape["client"]["resources"]
    assert resource["name"] == "completions"
    assert [(method["name"], method["streaming"]) for method in resource["methods"]] == [("create", "stream")]
    assert shape["servers"] == [{"name": "production", "url": "https://api.openai.com/v1"}]
    options = {item["name"]: (item["required"], item["env"], item["sent_as"]) for item in shape["options"]}
    assert options["api_key"] == (True, "OPENAI_API_KEY", "bearer token")
    assert options["organization"] == (False, "OPENAI_ORG_ID", "header OpenAI-Organization")
    assert options["base_url"] == (False, "OPENAI_BASE_URL", None)


def test_init_gives_a_configuration_that_generates(folder: Path) -> None:
    text = start("init", "spec/openapi.yaml")
    assert text.returncode == 0
    (folder / "spec" / "sdk.yaml").write_text(text.stdout, encoding="utf-8")
    assert start("generate").returncode == 0
