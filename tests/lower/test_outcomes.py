"""What a method returns and how it calls the runtime, by the outcome of its operation, sync and async."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.naming.documents import TEXT, document, files_of, obj, ref

THING = ref("Thing")


def answer(**content: object) -> Any:
    media = {name.replace("_", "/").replace("event/", "event-"): {"schema": schema} for name, schema in content.items()}
    return {"description": "d", **({"content": media} if media else {})}


def one(response: object, **more: object) -> Any:
    return {"responses": {"200": response}, **more}


OPERATIONS = {
    "/nothing": one(answer()),
    "/thing": one(answer(application_json=THING)),
    "/text": one(answer(text_plain=TEXT)),
    "/file": one(answer(image_png={"type": "string", "format": "binary"})),
    "/lines": one(answer(application_jsonl=THING)),
    "/news": one(answer(text_event_stream=THING)),
    "/job": {"responses": {"200": answer(application_json=THING), "204": answer()}},
}

EXPECTED = {
    "nothing": ("None", "None", "_request"),
    "thing": ("Thing", "Thing", "_request"),
    "text": ("str", "str", "_request"),
    "file": ("BinaryAPIResponse", "AsyncBinaryAPIResponse", "_request"),
    "lines": ("Stream[Thing]", "AsyncStream[Thing]", "_stream"),
    "news": ("Stream[Thing]", "AsyncStream[Thing]", "_stream"),
    "job": ("Thing | None", "Thing | None", "_request"),
}


@pytest.fixture(scope="module")
def methods(
    tmp_path_factory: pytest.TempPathFactory,
) -> Mapping[str, Mapping[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The methods of the resource `calls`, by class and name."""
    config = {"resources": {"calls": {"methods": {path[1:]: f"get {path}" for path in OPERATIONS}}}}
    paths = {path: {"get": operation} for path, operation in OPERATIONS.items()}
    files = files_of(document(paths, {"Thing": obj(a=TEXT)}), tmp_path_factory.mktemp("outcomes"), config)
    (text,) = (text for path, text in files.items() if path.as_posix() == "resources/calls.py")
    classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    return {
        item.name: {node.name: node for node in item.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
        for item in classes
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_an_outcome_decides_what_a_method_returns_and_calls(name: str, methods: Any) -> None:
    returned, awaited, called = EXPECTED[name]
    for side, returns in (("Calls", returned), ("AsyncCalls", awaited)):
        method = methods[side][name]
        assert ast.unparse(method.returns) == returns
        (call,) = {
            node.func.attr
            for node in ast.walk(method)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        }
        assert call == called


def test_files_of_the_oldest_sdks_are_of_one_class_for_both_clients(tmp_path: Path) -> None:
    config = {
        "targets": {"python": {"package_name": "acme"}},
        "settings": {"raw_responses": "legacy"},
        "resources": {"calls": {"methods": {"file": "get /file", "thing": "get /thing"}}},
    }
    paths = {path: {"get": OPERATIONS[path]} for path in ("/file", "/thing")}
    files = files_of(document(paths, {"Thing": obj(a=TEXT)}), tmp_path, config)
    by_path = {path.as_posix(): text for path, text in files.items()}
    assert by_path["resources/calls.py"].count("-> HttpxBinaryResponseContent:") == 2
    assert "HttpxBinaryResponseContent" in by_path["__init__.py"]
    assert "BinaryAPIResponse" not in by_path["__init__.py"]


def test_words_of_sync_and_async_are_the_methods(methods: Any) -> None:
    assert all(isinstance(method, ast.FunctionDef) for method in methods["Calls"].values())
    own = [methods["AsyncCalls"][name] for name in EXPECTED]
    assert all(isinstance(method, ast.AsyncFunctionDef) for method in own)
