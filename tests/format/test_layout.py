"""What the templates print stands as Black would lay it out, but for what is too long: Black formats twice what it changes."""

from __future__ import annotations

from pathlib import Path

from generator import format as formatting
from generator import lower, pipeline, render
from generator.cache import Cache
from generator.diagnostics import Diagnostics
from generator.literals import LINE_LENGTH

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
security: [{key: []}]
paths:
  /orders:
    get:
      summary: All orders.
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Orders"}}}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  /orders/{id}/notes:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      requestBody: {content: {application/json: {schema: {properties: {text: {type: string}}}}}}
      responses: {"204": {description: ""}}
webhooks:
  paid: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Orders: {type: array, items: {$ref: "#/components/schemas/Order"}}
    Order: {type: object, description: What is bought., properties: {id: {type: string, description: Its name.}}}
"""


def test_what_templates_print_is_laid_out_already(tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(DOCUMENT, "utf-8")
    diagnostics = Diagnostics()
    request = pipeline.Request(str(tmp_path / "shop.yaml"), None, (), tmp_path / "shop", None, None)
    package = lower.lower(*pipeline._understand(request, pipeline._load(request, diagnostics), diagnostics))
    printed = {path: text for path, text in render.render(package).items() if _fits(text)}
    formatted = formatting.format_files(printed, Cache(None))
    assert len(printed) >= 12
    assert [str(path) for path in printed if printed[path] != formatted[path]] == []


def _fits(text: str) -> bool:
    return all(len(line) <= LINE_LENGTH for line in text.splitlines())
