"""Whatever a document holds, the outcome is an SDK that compiles or a located error; never an exception."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.hostile.building import build, check_outcome

_NAMES = st.sampled_from(
    ["a", "A", "a-b", "a_b", "aB", "id", "type", "class", "None", "self", "body", "list", "model_config", "json", "str", "int"]
    + ["", " ", "1", "_", "__init__", "é", "日", '"', "'''", "\\", "{x}", "{{ 7 }}", "\n", "\u202e", "timeout", "stream", "omit"]
    + ["Client", "Stream", "BaseModel", "Optional", "date", "Literal", "extra_body", "cast", "dt", "typing", "types", "resources"]
)  # fmt: skip
_TEXTS = st.sampled_from(
    ['"""', "'''", "\\", "x\r#", "{{ x }}", "\x00", "\ud800", "a" * 200, "", "- a\n- b", "*/", "%s {0}"]
)
_COMPONENTS = ["A", "B", "a-b", "class", "BaseModel", "Params"]
_REFERENCES = st.sampled_from(_COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
_VALUES = st.none() | st.booleans() | st.integers(-3, 3) | st.just(1.5) | _NAMES | _TEXTS
_SCALARS = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["string", "integer", "number", "boolean", "null", ["string", "null"], "object", "array"]
        )
    },
    optional={
        "format": st.sampled_from(["date", "date-time", "int64", "binary", "byte", "uuid", "x"]),
        "default": _VALUES,
        "description": _TEXTS,
        "nullable": st.booleans(),
        "deprecated": st.booleans(),
    },
)
_ENUMS = st.fixed_dictionaries({"enum": st.lists(_VALUES, max_size=3)}) | st.fixed_dictionaries({"const": _VALUES})


def _composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    members = st.lists(inner, min_size=1, max_size=3)
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(_NAMES, inner, max_size=4)},
        optional={
            "required": st.lists(_NAMES, max_size=2),
            "additionalProperties": st.booleans() | inner,
            "title": _NAMES,
            "description": _TEXTS,
        },
    )
    unions = st.fixed_dictionaries(
        {"oneOf": members},
        optional={"discriminator": st.fixed_dictionaries({"propertyName": _NAMES}), "nullable": st.booleans()},
    )
    others = st.sampled_from(["anyOf", "allOf"]).flatmap(lambda key: st.fixed_dictionaries({key: members}))
    arrays = st.fixed_dictionaries({"type": st.just("array"), "items": inner})
    return objects | unions | others | arrays


_SCHEMAS = st.recursive(_SCALARS | _ENUMS | _REFERENCES | st.booleans(), _composed, max_leaves=5)
_PARAMETERS = st.fixed_dictionaries(
    {"name": _NAMES, "in": st.sampled_from(["query", "header", "path", "cookie"]), "schema": _SCHEMAS},
    optional={"required": st.booleans(), "description": _TEXTS},
)
_MEDIA = st.sampled_from(
    ["application/json", "text/event-stream", "multipart/form-data", "text/plain", "image/png", "*/*"]
)
_CONTENT = st.dictionaries(_MEDIA, st.fixed_dictionaries({"schema": _SCHEMAS}), max_size=2)
_OPERATIONS = st.fixed_dictionaries(
    {
        "responses": st.dictionaries(
            st.sampled_from(["200", "204", "2XX", "default"]),
            st.fixed_dictionaries({"description": _TEXTS, "content": _CONTENT}),
            max_size=2,
        )
    },
    optional={
        "operationId": _NAMES,
        "tags": st.lists(_NAMES, max_size=2),
        "summary": _TEXTS,
        "parameters": st.lists(_PARAMETERS, max_size=3),
        "requestBody": st.fixed_dictionaries({"content": _CONTENT}, optional={"required": st.booleans()}),
    },
)
_PATHS = st.sampled_from(
    [
        "/",
        "/a",
        "/a/",
        "/a/{id}",
        "/a/{id}/b",
        "/a/{b}",
        "/types",
        "/class/{class}",
        "/a:b",
        "/with_raw_response",
        "/{x}/get",
    ]
)
_DOCUMENTS = st.fixed_dictionaries(
    {
        "openapi": st.sampled_from(["3.0.3", "3.1.0"]),
        "info": st.fixed_dictionaries({"title": _NAMES, "version": _TEXTS}),
        "paths": st.dictionaries(_PATHS, st.dictionaries(st.sampled_from(["get", "post", "delete"]), _OPERATIONS, min_size=1, max_size=2), min_size=1, max_size=3),
        "components": st.fixed_dictionaries({"schemas": st.fixed_dictionaries({name: _SCHEMAS for name in _COMPONENTS})}),
    }
)  # fmt: skip


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is asked twice here, so that keeping it would only cost time."""
    monkeypatch.setenv("SDKGEN_CACHE", "")
    yield


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(_DOCUMENTS)
def test_any_document(tmp_path_factory: pytest.TempPathFactory, document: Any) -> None:
    spec = tmp_path_factory.getbasetemp() / "random.json"
    spec.write_text(json.dumps(document), "utf-8")
    check_outcome(build(Path(spec)))
