"""Whatever somebody writes into a document: diagnostics with places, never a traceback."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from generator import document, source
from generator import pointer as pointers
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.jsontypes import JSON

_DOCUMENT = """{
  "openapi": "3.1.0",
  "info": {"title": "t", "version": "1"},
  "servers": [{"url": "https://{a}.test", "variables": {"a": {"default": "x", "enum": ["x"]}}}],
  "security": [{"key": []}],
  "paths": {
    "/things/{id}": {
      "parameters": [{"$ref": "#/components/parameters/id"}],
      "post": {
        "operationId": "change", "tags": ["things"], "deprecated": false,
        "parameters": [{"name": "q", "in": "query", "required": true, "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}},
        "responses": {"200": {"description": "ok", "headers": {"X": {"schema": {}}},
                      "content": {"application/json": {"schema": {"type": "array", "items": {}}}}}}
      }
    }
  },
  "components": {
    "parameters": {"id": {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}},
    "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    "schemas": {
      "A": {"type": ["object", "null"], "required": ["a"], "properties": {"a": {"enum": [1]}, "b": {"$ref": "#/components/schemas/B"}},
            "additionalProperties": false},
      "B": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}],
            "discriminator": {"propertyName": "a", "mapping": {"x": "A"}}, "allOf": [{}], "prefixItems": [true]}
    }
  }
}"""


def _pointers(value: JSON, pointer: str = "") -> list[str]:
    found = [pointer] if pointer else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in items:
        found += _pointers(child, pointers.join(pointer, key))
    return found


_PLACES = _pointers(json.loads(_DOCUMENT))
_REFERENCES = st.sampled_from([*_PLACES, "", "/", "/nowhere", "x.yaml", "http://127.0.0.1:9"]).map(
    lambda to: {"$ref": f"#{to}"}
)
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
_VALUES = st.recursive(
    _SCALARS | _REFERENCES | st.sampled_from(["object", "A", "$ref", "/x", "default"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["a", "$ref", "type", "x-a", "1"]), inner),
    max_leaves=6,
)


def _replace(tree: JSON, pointer: str, value: JSON) -> None:
    *above, last = pointers.split(pointer)
    for token in above:
        if isinstance(tree, dict):
            tree = tree.get(token)
        elif isinstance(tree, list) and token.isdecimal() and int(token) < len(tree):
            tree = tree[int(token)]
    if isinstance(tree, dict):
        tree[last] = value
    elif isinstance(tree, list) and last.isdecimal() and int(last) < len(tree):
        tree[int(last)] = value


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_PLACES), _VALUES), min_size=1, max_size=4))
def test_any_value_at_any_place(changes: list[tuple[str, JSON]]) -> None:
    tree = json.loads(_DOCUMENT)
    for pointer, value in changes:
        _replace(tree, pointer, value)
    diagnostics = Diagnostics()
    try:
        document.parse(source.load_text(json.dumps(tree), "api.json", diagnostics), diagnostics)
    except GenerationStopped:
        assert diagnostics.has_errors
    assert all(item.location is not None for item in diagnostics)


def test_the_document_itself_is_sound() -> None:
    diagnostics = Diagnostics()
    document.parse(source.load_text(_DOCUMENT, "api.json", diagnostics), diagnostics)
    assert not list(diagnostics)
