"""Classes and aliases that refer to each other. Those of one circle stand in one module."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from tests.models.conftest import Install
from tests.models.models_in_short import NULL, STRING, alias, array, model, module, ref


def test_a_class_of_itself(install: Install) -> None:
    made = install(module("tree", model("Tree", {"children": array(ref("tree.Tree"))}))).load("tree")
    value = made.Tree.model_validate({"children": [{"children": []}]})
    assert type(value.children[0]) is made.Tree


def test_a_class_that_needs_a_later_one_is_completed_at_the_end(install: Install) -> None:
    leaf, tree = model("Leaf", {"tree": ref("tree.Tree")}), model("Tree", {"leaf": ref("tree.Leaf")})
    package = install(module("tree", leaf, tree))
    assert package.text("tree").endswith("\n\nLeaf.model_rebuild()\n")
    made = package.load("tree")
    assert made.Leaf.model_fields["tree"].annotation == made.Tree | None
    assert type(made.Tree.model_validate({"leaf": {"tree": {}}}).leaf.tree) is made.Tree


NODES = module(
    "node",
    model("Branch", {"nodes": array(ref("node.Node"))}),
    model("Leaf", {"name": STRING}),
    alias("Node", {"anyOf": [ref("node.Branch"), ref("node.Leaf")]}),
)


def test_a_union_of_classes_that_hold_it(install: Install) -> None:
    """The alias comes after the classes, as it did in what was asked for: it is evaluated where it stands."""
    package = install(NODES)
    assert "\nNode: TypeAlias = Branch | Leaf\n" in package.text("node")
    made = package.load("node")
    value = made.Branch.model_validate({"nodes": [{"nodes": []}, {"name": "x"}]})
    assert [type(node) for node in value.nodes] == [made.Branch, made.Leaf]


JSON = alias(
    "JSON",
    {"anyOf": [STRING, array(ref("json.JSON")), {"type": "object", "additionalProperties": ref("json.JSON")}, NULL]},
    lazy=True,
)


def test_an_alias_that_contains_itself(install: Install) -> None:
    json = install(module("json", JSON, model("Box", {"value": ref("json.JSON")}))).load("json")
    nested: Any = ["1", {"a": ["b", None]}]
    assert json.Box.model_validate({"value": nested}).value == nested
    assert TypeAdapter(json.JSON).validate_python(nested) == nested


def test_aliases_that_lead_back_to_each_other(install: Install) -> None:
    branch = alias("Branch", {"anyOf": [array(ref("node.Node")), {"const": "it's \"\\\n"}]}, lazy=True)
    node = alias("Node", {"anyOf": [ref("node.Leaf"), ref("node.Branch")]})
    package = install(module("node", model("Leaf", {"a": STRING}), branch, node))
    made = package.load("node")
    leaf, branches = TypeAdapter(made.Branch).validate_python([{"a": "x"}, [{"a": "y"}]])
    assert type(leaf) is type(branches[0]) is made.Leaf
    assert TypeAdapter(made.Branch).validate_python("it's \"\\\n") == "it's \"\\\n"


def test_what_stands_below_a_circle_of_another_module(install: Install) -> None:
    """Where datamodel-code-generator cannot go by needs alone, it keeps the order that it was given."""
    user = module(
        "user",
        model("Zone", {"node": ref("node.Node")}),
        alias("Zones", array(ref("user.Zone"))),
        model("Area", {"zones": ref("user.Zones")}),
    )
    made = install(user, NODES).load("user")
    assert made.Area.model_fields["zones"].annotation == made.Zones | None
