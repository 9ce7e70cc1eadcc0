"""Signatures name types as users import them, whatever else of that name a resource's module has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.lower.resources import IMPORTED
from generator.naming.table import GENERATED_NAMES
from generator.syntax_check.kinds import RESOURCE
from tests.small_sdk import PACKAGE, document, generate, operation, ref, run

TEXT = {"type": "string"}

_HINTS = f"""
import inspect, json, typing
import {PACKAGE}

resource = {PACKAGE}.Client(base_url="http://127.0.0.1:1").RESOURCE
methods = dict(inspect.getmembers(resource, inspect.ismethod))
hints = dict((name, typing.get_type_hints(method)) for name, method in methods.items() if not name.startswith("_"))
print(json.dumps(hints, default=str))
"""


def hints_of(folder: Path, resource: str) -> dict[str, dict[str, str]]:
    """By method the types of its arguments, and of what it returns, as a program gets them that asks for them."""
    hints: dict[str, dict[str, str]] = json.loads(run(_HINTS.replace("RESOURCE", resource), folder))
    return hints


def thing(**properties: object) -> dict[str, object]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize("name", ["Content", "Style", "UUID", "Photos", "NoneType"])
def test_a_type_called_like_something_else_in_the_module(name: str, tmp_path: Path) -> None:
    generate(document({name: thing(a=TEXT)}, {"/photos": {"get": operation(ref(name))}}), tmp_path)
    module = "uuid" if name == "UUID" else {"NoneType": "none_type"}.get(name, name.lower())
    hints = hints_of(tmp_path, "photos")
    assert f"types.{module}" in hints["list"]["return"], hints


def test_a_parameter_called_like_the_module_of_a_type(tmp_path: Path) -> None:
    body = thing(photo_create_params=TEXT, raw=thing(size=TEXT), Reply=TEXT)
    paths = {"/photos": {"post": operation(ref("Reply"), body)}}
    generate(document({"Reply": thing(a=TEXT)}, paths), tmp_path)
    hints = hints_of(tmp_path, "photos")["create"]
    assert f"{PACKAGE}.types.photo_create_params.Raw" in hints["raw"]
    assert f"{PACKAGE}.types.reply.Reply" in hints["return"]


def test_types_within_a_module_that_is_called_like_a_function_of_the_runtime(tmp_path: Path) -> None:
    paths = {"/photos": {"get": operation(ref("Raw")), "post": operation(ref("Raw"), thing(raw=ref("Raw")))}}
    generate(document({"Raw": {"anyOf": [thing(a=TEXT), thing(b=TEXT)]}}, paths), tmp_path)
    hints = hints_of(tmp_path, "photos")
    assert f"{PACKAGE}.types.raw" in hints["list"]["return"]
    assert f"{PACKAGE}.types.raw_param" in hints["create"]["raw"]


def test_two_types_of_one_name(tmp_path: Path) -> None:
    methods = {"get_it": "get /a", "get_other": "get /b"}
    below = {"b": {"models": {"item": "B"}, "methods": {}}}
    config = {"resources": {"a": {"models": {"item": "A"}, "methods": methods, "subresources": below}}}
    paths = {"/a": {"get": operation(ref("A"))}, "/b": {"get": operation(ref("B"))}}
    generate(document({"A": thing(a=TEXT), "B": thing(b=TEXT)}, paths), tmp_path, config)
    hints = hints_of(tmp_path, "a")
    assert hints["get_it"]["return"] == f"<class '{PACKAGE}.types.item.Item'>"
    assert hints["get_other"]["return"] == f"<class '{PACKAGE}.types.a.item.Item'>"


def test_no_type_takes_the_name_of_what_a_resource_may_call() -> None:
    called = {name for name in RESOURCE.calls if not name.startswith("self.")}
    assert called <= IMPORTED | GENERATED_NAMES
