"""Aliases that can be evaluated where they stand, and those that cannot."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from generator.models import write_models
from generator.pymodel import TypeAlias
from tests.models.conftest import Install
from tests.models.models_in_short import INTEGER, docs, field, model, module, ref, required


def alias(name: str, annotation: str) -> TypeAlias:
    return TypeAlias(name, annotation, None)


def test_aliases_import_what_they_name() -> None:
    aliases = (alias("When", "datetime | date | Literal['now'] | None"), alias("Anything", "dict[str, Any]"))
    (text,) = write_models([module("when", aliases=aliases)]).values()
    assert "from datetime import date, datetime\n" in text
    assert "from typing import Any, Literal, TypeAlias\n" in text


def test_an_alias_that_contains_itself(install: Install) -> None:
    value = TypeAlias("JSON", "str | int | list[JSON] | dict[str, JSON] | None", docs("Any JSON value."))
    json = install(module("json", model("Box", field("value", ref("json.JSON"))), aliases=(value,))).load("json")
    nested: Any = [1, {"a": ["b", None]}]
    assert json.Box.model_validate({"value": nested}).value == nested
    assert TypeAdapter(json.JSON).validate_python(nested) == nested


def test_an_alias_of_a_later_alias(install: Install) -> None:
    aliases = (alias("Sizes", "list[Size]"), alias("Size", "Literal['s', 'm']"), alias("Sorted", "dict[str, Size]"))
    package = install(module("size", model("Shirt", field("sizes", ref("size.Sizes"))), aliases=aliases))
    assert package.load("size").Shirt.model_validate({"sizes": ["s"]}).sizes == ["s"]
    assert "\nSorted: TypeAlias = dict[str, Size]\n" in package.text("size")


def test_aliases_that_lead_back_to_each_other(install: Install) -> None:
    """Nothing can stand first here: `a.Node` is made of `b.Branch`, which is made of `a.Node`."""
    a = module("a", model("A", required("a", INTEGER)), aliases=(alias("Node", "A | Branch"),), late={".b": "Branch"})
    b = module("b", aliases=(alias("Branch", "list[Node]"),), late={".a": "Node"})
    package = install(a, b)
    branches = package.load("b").Branch
    adapter = TypeAdapter(branches)
    leaf, branch = adapter.validate_python([{"a": 1}, [{"a": 2}]])
    assert type(leaf) is type(branch[0]) is package.load("a").A


def test_an_alias_made_of_a_module_that_is_imported_whole(install: Install) -> None:
    """`b` needs `a` first, so `a` imports `b` whole at its end: its alias says `_b.B`."""
    a = module("a", model("A", field("b", ref("b.B"))), aliases=(alias("Both", "A | B | None"),), late={".b": "B"})
    b = module("b", model("B", required("name")), aliases=(alias("As", "list[A]"),), imports={".a": "A"})
    package = install(a, b)
    assert 'Both = TypeAliasType("Both", "A | _b.B | None")' in package.text("a")
    both = package.load("a").Both
    adapter = TypeAdapter(both)
    assert type(adapter.validate_python({"name": "x"})) is package.load("b").B
