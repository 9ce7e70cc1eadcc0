"""Whatever a schema is put together of, its annotation says the same, and no class is made up on the way."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.models import write_models
from tests.models.models_in_short import model, module, ref, required

NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}

Meaning = frozenset[Any]
"""The members of a union, each a name, a literal, or a container with the meaning of what is in it."""

values = st.sampled_from(["a", "b", "", "x y", 1, 0, -1, True, False, None, 2.5])
leaves = st.one_of(
    st.sampled_from([*({"type": name} for name in NAMES), {}, {"type": "object"}, {"type": "array"}]),
    st.sampled_from([{"type": "string", "format": text} for text in ("date", "date-time", "uri")]),
    st.sampled_from([ref("thing.Thing"), ref("thing.Other")]),
    st.builds(lambda value: {"const": value}, values),
    st.builds(lambda several: {"enum": several}, st.lists(values, min_size=1, max_size=5, unique_by=repr)),
    st.builds(
        lambda names: {"type": names}, st.lists(st.sampled_from([*NAMES, "array", "object"]), min_size=1, unique=True)
    ),
)


def grown(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    kinds = st.lists(st.sampled_from(["array", "object", "string", "null"]), min_size=1, unique=True)
    unions = st.builds(
        lambda keyword, members: {keyword: members},
        st.sampled_from(["anyOf", "oneOf"]),
        st.lists(inner, min_size=1, max_size=3),
    )
    containers = st.builds(
        lambda names, items, values: {"type": names, "items": items, "additionalProperties": values},
        kinds,
        inner,
        inner,
    )
    return st.one_of(unions, containers)


schemas = st.recursive(leaves, grown, max_leaves=8)


def of_schema(schema: Mapping[str, Any]) -> Meaning:
    if "$ref" in schema:
        return frozenset([schema["$ref"].rpartition(".")[2]])
    members = schema.get("anyOf") or schema.get("oneOf")
    if members:
        return frozenset().union(*map(of_schema, members))
    if "const" in schema or "enum" in schema:
        return frozenset(map(of_value, schema.get("enum", [schema.get("const")])))
    kinds = schema.get("type", [])
    return frozenset(of_type(kind, schema) for kind in ([kinds] if isinstance(kinds, str) else kinds)) or frozenset(
        ["object"]
    )


def of_value(value: object) -> object:
    """A literal; Python has none for floating-point numbers."""
    return {type(None): "None", float: "float"}.get(type(value), ("Literal", repr(value)))


def of_type(kind: str, schema: Mapping[str, Any]) -> object:
    match kind:
        case "array":
            return "list", of_schema(schema.get("items", {}))
        case "object":
            return "dict", of_schema(schema.get("additionalProperties", {}))
        case "string" if schema.get("format") in ("date", "date-time"):
            return str(schema["format"]).replace("-", "")
        case _:
            return NAMES[kind]


def of_annotation(node: ast.expr) -> Meaning:
    match node:
        case ast.BinOp(left=left, right=right):
            return of_annotation(left) | of_annotation(right)
        case ast.Name(id=name):
            return frozenset([name])
        case ast.Constant(value=None):
            return frozenset(["None"])
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            members = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return frozenset(("Literal", repr(ast.literal_eval(member))) for member in members)
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[ast.Name(id="str"), inner])):
            return frozenset([("dict", of_annotation(inner))])
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return frozenset([("list", of_annotation(inner))])
        case _:
            raise AssertionError(ast.dump(node))


@given(st.lists(schemas, min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_annotations_mean_what_schemas_do(properties: list[dict[str, Any]]) -> None:
    fields = [required(f"field{index}", schema) for index, schema in enumerate(properties)]
    (text,) = write_models([module("thing", model("Thing", *fields), model("Other"))]).values()
    (thing,) = (node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == "Thing")
    found = [of_annotation(node.annotation) for node in thing.body if isinstance(node, ast.AnnAssign)]
    assert found == [of_schema(schema) for schema in properties]
