"""Aliases that can be evaluated where they stand, and those that cannot."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from generator.models import write_models
from generator.pymodel import TypeAlias
from tests.models.conftest import Install
from tests.models.models_in_short import docs, field, model, module, ref


def alias(name: str, annotation: str) -> TypeAlias:
    return TypeAlias(name, annotation, None)


def later(name: str, annotation: str) -> TypeAlias:
    """An alias that names what only stands below it."""
    return TypeAlias(name, annotation, docs("Later."), repr(annotation))


def test_aliases_import_what_they_name() -> None:
    aliases = (alias("When", "datetime | date | Literal['now'] | None"), alias("Anything", "dict[str, Any]"))
    (text,) = write_models([module("when", *aliases)]).values()
    assert "from datetime import date, datetime\n" in text
    assert "from typing import Any, Literal, TypeAlias\n" in text


def test_an_alias_that_contains_itself(install: Install) -> None:
    value = later("JSON", "str | int | list[JSON] | dict[str, JSON] | None")
    json = install(module("json", value, model("Box", field("value", ref("json.JSON"))))).load("json")
    nested: Any = [1, {"a": ["b", None]}]
    assert json.Box.model_validate({"value": nested}).value == nested
    assert TypeAdapter(json.JSON).validate_python(nested) == nested


def test_aliases_that_lead_back_to_each_other(install: Install) -> None:
    aliases = (later("Branch", "list[Node]"), alias("Node", "Leaf | Branch"))
    package = install(module("node", model("Leaf", field("a")), *aliases))
    assert "\nNode: TypeAlias = Leaf | Branch\n" in package.text("node")
    made = package.load("node")
    leaf, branch = TypeAdapter(made.Branch).validate_python([{"a": "x"}, [{"a": "y"}]])
    assert type(leaf) is type(branch[0]) is made.Leaf
