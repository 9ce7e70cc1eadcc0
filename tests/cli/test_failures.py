"""Faults of the generator itself, put into each stage: one short report with the stage and the place, in every format."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app

DOCUMENT = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things:
    get:
      responses:
        "200":
          description: A thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
"""

PLACES = [
    ("generator.document.parameters", "ParameterReader.complete", "document", "/paths/~1things/get"),
    ("generator.analysis.operations", "OperationReader._parameters", "analysis", "/paths/~1things/get"),
    ("generator.analysis.schemas", "SchemaReader._plain", "analysis", "/components/schemas/Thing"),
    ("generator.naming.members", "_all_in_path", "naming", "/paths/~1things/get"),
    ("generator.lower.methods", "MethodLowering._call", "lower", "/paths/~1things/get"),
    ("generator.lower.models", "ModelLowering._fields", "lower", "/components/schemas/Thing"),
    ("generator.models.stage", "batches", "models", None),
    ("generator.render", "_own_environment", "render", None),
    ("generator.format", "_format_all", "format", None),
]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKGEN_CACHE", str(tmp_path / "cache"))
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("surprise\nof two lines")

    def break_it(module: str, name: str) -> None:
        holder, _, attribute = name.rpartition(".")
        target = getattr(import_module(module), holder) if holder else import_module(module)
        monkeypatch.setattr(target, attribute, fail)

    return break_it


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["generate", "--spec", "api.yaml", "--output", "sdk", *arguments])


@pytest.mark.parametrize(("module", "name", "stage", "pointer"), PLACES)
def test_a_fault_in_any_stage_is_one_short_report(
    broken: Callable[[str, str], None], module: str, name: str, stage: str, pointer: str | None
) -> None:
    broken(module, name)
    result = run("--format", "json")
    assert result.exit_code == 1
    (found,) = json.loads(result.stdout)
    assert (found["severity"], found["code"]) == ("error", "InternalError")
    assert found["message"].startswith(f"internal error in stage {stage}: KeyError: 'surprise\\nof two lines'")
    assert "\n" not in found["message"]
    if pointer is not None:
        assert found["pointer"] == pointer
        assert (found["path"], found["line"] > 1) == ("api.yaml", True)
    assert "Traceback" not in result.stderr
    assert not Path("sdk").exists()


def test_the_traceback_is_there_for_those_who_ask(
    broken: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    broken("generator.analysis.operations", "OperationReader._parameters")
    monkeypatch.setenv("SDKGEN_DEBUG", "1")
    said = run().stderr
    assert "Traceback" in said and "in _parameters" in said or "in fail" in said
    assert said.count("error[InternalError]") == 1


def test_a_fault_does_not_hide_what_was_found_before(broken: Callable[[str, str], None]) -> None:
    Path("api.yaml").write_text(DOCUMENT.replace("/things:", "/things/{id}:"), encoding="utf-8")
    broken("generator.lower.models", "ModelLowering._definition")
    assert [item["code"] for item in json.loads(run("--format", "json").stdout)] == [
        "UndeclaredPathParameter",
        "InternalError",
    ]
