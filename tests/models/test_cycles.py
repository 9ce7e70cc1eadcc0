"""Classes that refer to each other, within a module and between modules."""

from __future__ import annotations

import itertools
import subprocess
import sys

from generator.pymodel import ModelModule, TypeAlias
from tests.models.conftest import Install
from tests.models.models_in_short import field, model, module, ref


def test_recursion_within_a_module(install: Install) -> None:
    tree = model(
        "Tree", field("children", {"type": "array", "items": ref("tree.Tree")}), field("leaf", ref("tree.Leaf"))
    )
    made = install(module("tree", tree, model("Leaf", field("tree", ref("tree.Tree"))))).load("tree")
    value = made.Tree.model_validate({"children": [{"children": []}], "leaf": {"tree": {"leaf": {}}}})
    assert type(value.children[0]) is made.Tree
    assert type(value.leaf.tree.leaf) is made.Leaf


def pair() -> list[ModelModule]:
    a = module("a", model("A", field("b", ref("b.B"))), late={".b": "B"})
    return [a, module("b", model("B", field("a", ref("a.A"))), late={".a": "A"})]


def test_late_imports_of_names(install: Install) -> None:
    package = install(*pair())
    assert package.text("a").endswith("\n\nfrom .b import B  # noqa: E402\n")
    value = package.load("a").A.model_validate({"b": {"a": {"b": {}}}})
    assert type(value.b.a) is package.load("a").A


def circle_with_an_alias() -> list[ModelModule]:
    """`a` has an alias, so it needs `b` and `deep.c` at once, and they lead back to it."""
    alias = TypeAlias("Either", "B | C", None)
    a_fields = [field("either", ref("a.Either")), field("a", ref("a.A"))]
    return [
        module("a", model("A", *a_fields), aliases=(alias,), imports={".b": "B", ".deep.c": "C"}),
        module("b", model("B", field("c", ref("deep.c.C")), field("name")), late={".deep.c": "C"}),
        module("deep.c", model("C", field("a", ref("a.A")), field("e", ref("a.Either"))), late={"..a": "A, Either"}),
    ]


def test_late_imports_that_a_module_would_break(install: Install) -> None:
    package = install(*circle_with_an_alias())
    assert package.text("deep.c").endswith("\n\nfrom .. import a as _a  # noqa: E402\n")
    value = package.load("deep.c").C.model_validate({"a": {"either": {"name": "b"}}, "e": {"c": {"a": {}}}})
    assert type(value.a.either) is package.load("b").B
    assert type(value.e.c.a) is package.load("a").A


def test_what_an_alias_imports_first_is_not_imported_late(install: Install) -> None:
    a = module(
        "a",
        model("A", field("b", ref("b.B"))),
        aliases=(TypeAlias("Both", "A | B", None),),
        imports={".b": "B"},
        late={".b": "B"},
    )
    package = install(a, module("b", model("B", field("a", ref("a.A"))), late={".a": "A"}))
    assert package.text("a").count("import B\n") == 1
    assert "\nBoth: TypeAlias = A | B\n" in package.text("a")
    assert type(package.load("b").B.model_validate({"a": {"b": {}}}).a.b) is package.load("b").B


def test_circles_load_in_any_order(install: Install) -> None:
    package = install(*circle_with_an_alias())
    for order in itertools.permutations(["a", "b", "deep.c"]):
        imports = [f"import {package.folder.name}.types.{name}" for name in order]
        check = f"assert {package.folder.name}.types.deep.c.C.model_validate({{'a': {{}}}}).a"
        subprocess.run([sys.executable, "-c", "\n".join([*imports, check])], cwd=package.folder.parent, check=True)
