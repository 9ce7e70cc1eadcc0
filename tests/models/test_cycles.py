"""Classes that refer to each other. Those of one circle stand in one module."""

from __future__ import annotations

from generator.pymodel import TypeAlias
from tests.models.conftest import Install
from tests.models.models_in_short import field, model, module, ref


def test_a_class_of_itself(install: Install) -> None:
    tree = model("Tree", field("children", {"type": "array", "items": ref("tree.Tree")}))
    made = install(module("tree", tree)).load("tree")
    value = made.Tree.model_validate({"children": [{"children": []}]})
    assert type(value.children[0]) is made.Tree


def test_a_class_that_needs_a_later_one_is_completed_at_the_end(install: Install) -> None:
    leaf = model("Leaf", field("tree", ref("tree.Tree")))
    tree = model("Tree", field("leaf", ref("tree.Leaf")))
    package = install(module("tree", leaf, tree, incomplete=("Leaf",)))
    assert package.text("tree").endswith("\n\nLeaf.model_rebuild()\n")
    made = package.load("tree")
    assert made.Leaf.model_fields["tree"].annotation == made.Tree | None
    assert type(made.Tree.model_validate({"leaf": {"tree": {}}}).leaf.tree) is made.Tree


NODES = module(
    "node",
    model("Branch", field("nodes", {"type": "array", "items": ref("node.Node")})),
    model("Leaf", field("name")),
    TypeAlias("Node", "Branch | Leaf", None),
    incomplete=("Branch",),
)


def test_a_union_of_classes_that_hold_it(install: Install) -> None:
    made = install(NODES).load("node")
    value = made.Branch.model_validate({"nodes": [{"nodes": []}, {"name": "x"}]})
    assert [type(node) for node in value.nodes] == [made.Branch, made.Leaf]
