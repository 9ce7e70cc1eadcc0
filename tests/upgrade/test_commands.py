"""The commands on documents of Swagger 2.0."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app

_OLD = """\
swagger: "2.0"
info: {title: Things, version: "1"}
host: api.example.com
basePath: /v1
consumes: [application/json]
produces: [application/json]
securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
security: [{key: []}]
parameters:
  limit: {name: limit, in: query, type: integer, description: How many., maximum: 9}
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{$ref: "#/parameters/limit"}, {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}]
      responses: {200: {description: All., schema: {type: array, items: {$ref: "#/definitions/Thing"}}}}
    post:
      operationId: addThing
      parameters: [{name: thing, in: body, required: true, schema: {$ref: "#/definitions/Thing"}}]
      responses: {200: {description: It., schema: {$ref: "#/definitions/Thing"}}}
definitions:
  Thing: {type: object, required: [id], properties: {id: {type: integer}, note: {type: string, x-nullable: true}}}
"""
_NEW = """\
openapi: 3.1.0
info: {title: Things, version: "1"}
servers: [{url: "https://api.example.com/v1"}]
security: [{key: []}]
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: limit, in: query, description: How many., schema: {type: integer, maximum: 9}}
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
      responses:
        "200":
          description: All.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
    post:
      operationId: addThing
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
components:
  schemas:
    Thing: {type: object, required: [id], properties: {id: {type: integer}, note: {type: [string, "null"]}}}
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old.yaml").write_text(_OLD, "utf-8")
    (tmp_path / "new.yaml").write_text(_NEW, "utf-8")
    monkeypatch.chdir(tmp_path)


def _run(*arguments: str) -> str:
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_same_api_in_both_versions_has_no_difference() -> None:
    assert _run("diff", "old.yaml", "new.yaml", "--format", "json") == _run(
        "diff", "new.yaml", "new.yaml", "--format", "json"
    )


def test_a_difference_has_its_place_in_each_document(tmp_path: Path) -> None:
    (tmp_path / "new.yaml").write_text(_NEW.replace("tags", "labels"), "utf-8")
    report = _run("diff", "old.yaml", "new.yaml")
    assert "`client.things.list(tags)` is gone\n  old.yaml:15:50\n" in report
    assert "new.yaml:11:11" in report


def test_inspect_shows_the_methods() -> None:
    report = _run("inspect", "--spec", "old.yaml")
    assert report == _run("inspect", "--spec", "new.yaml")
    assert "list(ThingListParams)" in report


def test_init_writes_a_configuration() -> None:
    written = _run("init", "old.yaml")
    assert written == _run("init", "new.yaml")
    assert "post /things" in written
