"""The whole program on the project's own document: generate, check, a hand edit, what is left over, and broken input."""

from __future__ import annotations

import json
import shutil
from dataclasses import fields
from pathlib import Path

import pytest

from generator import pipeline
from tests.cli.conftest import Request
from tests.cli.test_process import start


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
    assert [entry["code"] for entry in json.loads(refused.stdout)] == ["EditedFile"]
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
