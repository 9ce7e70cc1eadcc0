"""Types that stand within another's module."""

from __future__ import annotations

from pathlib import Path

from generator import pipeline
from generator.diagnostics import Diagnostics

DOCUMENT = """
openapi: 3.1.0
info: {title: Things, version: 1.0.0}
paths:
  /things:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Voice"}}}}
      responses: {"200": {description: Done, content: {application/json: {schema: {$ref: "#/components/schemas/Voice"}}}}}
components:
  schemas:
    Voice: {anyOf: [{type: string}, {type: object, required: [id], properties: {id: {type: string}}}]}
"""


def test_a_type_within_one_that_travels_both_ways_has_the_same_name_in_both(tmp_path: Path) -> None:
    """It is called after the plain name, not after the one for requests."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    request = pipeline.Request(str(tmp_path / "openapi.yaml"), None, (), tmp_path / "sdk", None, None)
    models = {(model.module, model.name) for model in pipeline.inspect(request, Diagnostics()).models}
    assert {("types.voice", "IDVoice"), ("types.voice_param", "IDVoice")} <= models
