"""What a type of a response is called in a model: from the IR to the written annotation."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import ir
from generator.lower.model_schemas import ModelSchemas
from generator.models import write_models
from generator.naming import ClientName, NameTable, TypeName
from generator.pymodel import ModelDefinition, ModelField
from tests.models.models_in_short import model, module

INTEGER, NUMBER, BOOLEAN = (
    ir.Scalar(kind) for kind in (ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER, ir.ScalarKind.BOOLEAN)
)
DATE, DATE_TIME = ir.Scalar(ir.ScalarKind.DATE), ir.Scalar(ir.ScalarKind.DATE_TIME)
OTHER, THING = ir.Named("Other"), ir.Named("Thing")


def union(*members: ir.Type) -> ir.Union:
    return ir.Union(members)


def object_of(types: Sequence[ir.Type], required: bool) -> ir.Object:
    fields = tuple(ir.Field(f"field{index}", type_, required, None, "") for index, type_ in enumerate(types))
    return ir.Object("Thing", ir.Origin(component="Thing"), None, fields)


def text_of(item: ir.Object) -> str:
    names = tuple(field.wire for field in item.fields)
    table = NameTable(
        client=ClientName("sdk", "", "", "Client", "SDK"),
        resources={},
        methods={},
        types={(key, ir.Role.RESPONSE): TypeName(("types", "thing"), key, "") for key in ("Thing", "Other")},
        nested=frozenset(),
        fields={"Thing": names},
        keys={"Thing": names},
    )
    schema = ModelSchemas({"Thing": item}, table).of_class(item)
    fields = {name: ModelField(name, None) for name in names}
    thing = ModelDefinition("Thing", schema, None, fields, is_class=True)
    (text,) = write_models([module("thing", model("Other"), thing)]).values()
    return text


def written(*types: ir.Type, required: bool = True) -> list[str]:
    lines = text_of(object_of(types, required)).splitlines()
    return [line.partition(": ")[2] for line in lines if line.startswith("    field")]


CASES: list[tuple[ir.Type, str]] = [
    (ir.Tuple((ir.STRING, INTEGER)), "tuple[str, int]"),
    (ir.Tuple((ir.Tuple((THING,)), ir.Nullable(INTEGER))), "tuple[tuple[Thing], int | None]"),
    (ir.Array(ir.Tuple((THING, ir.Array(ir.Tuple((OTHER,)))))), "list[tuple[Thing, list[tuple[Other]]]]"),
    (ir.Tuple((ir.STRING,), INTEGER), "list[str | int]"),
    (ir.Tuple((ir.STRING,), ir.UNKNOWN), "list[object]"),
    (union(ir.Tuple((ir.STRING,)), INTEGER), "tuple[str] | int"),
    (ir.Scalar(ir.ScalarKind.STRING, "uuid", "uuid"), "UUID"),
    (ir.Scalar(ir.ScalarKind.STRING, "uuid"), "str"),
    (ir.Scalar(ir.ScalarKind.STRING, "time", "time"), "time"),
    (ir.Scalar(ir.ScalarKind.STRING, "duration", "duration"), "timedelta"),
    (ir.Scalar(ir.ScalarKind.STRING, "decimal", "decimal"), "Decimal"),
    (ir.Scalar(ir.ScalarKind.NUMBER, "decimal", "decimal"), "DecimalNumber"),
    (ir.Array(ir.Scalar(ir.ScalarKind.STRING, "base64", "base64")), "list[Base64Bytes]"),
    (ir.Scalar(ir.ScalarKind.STRING, "base64url", "base64url"), "Base64URLBytes"),
    (ir.STRING, "str"),
    (INTEGER, "int"),
    (NUMBER, "float"),
    (BOOLEAN, "bool"),
    (ir.NULL, "None = Field(default=None)"),
    (DATE, "date"),
    (DATE_TIME, "datetime"),
    (ir.UNKNOWN, "object"),
    (ir.Map(ir.UNKNOWN), "dict[str, object]"),
    (ir.Array(ir.UNKNOWN), "list[object]"),
    (ir.Array(ir.Nullable(ir.STRING)), "list[str | None]"),
    (ir.Array(ir.Array(INTEGER)), "list[list[int]]"),
    (ir.Array(ir.Literals(("a", "b"))), 'list[Literal["a", "b"]]'),
    (ir.Array(ir.Nullable(union(OTHER, ir.STRING))), "list[Other | str | None]"),
    (ir.Map(ir.Array(DATE_TIME)), "dict[str, list[datetime]]"),
    (ir.Map(OTHER), "dict[str, Other]"),
    (ir.Map(ir.Nullable(OTHER)), "dict[str, Other | None]"),
    (ir.Literals(("x",)), 'Literal["x"]'),
    (ir.Literals((1,)), "Literal[1]"),
    (ir.Literals((True,)), "Literal[True]"),
    (ir.Literals(("b", "a")), 'Literal["b", "a"]'),
    (ir.Literals((0, False, 1, True)), "Literal[0, False, 1, True]"),
    (ir.Nullable(ir.Literals(("a", 1))), 'Literal["a", 1] | None = None'),
    (ir.OpenEnum(("a", "b")), 'str | Literal["a", "b"]'),
    (union(INTEGER, ir.OpenEnum(("a",))), 'int | str | Literal["a"]'),
    (union(ir.STRING, ir.Array(ir.STRING)), "str | list[str]"),
    (ir.Nullable(ir.STRING), "str | None = None"),
    (THING, "Thing"),
    (union(OTHER, THING), "Other | Thing"),
]  # fmt: skip


def test_annotations() -> None:
    assert written(*(type_ for type_, _ in CASES)) == [expected for _, expected in CASES]


def test_what_may_be_left_out_is_none() -> None:
    optional = written(ir.STRING, ir.Nullable(ir.STRING), ir.UNKNOWN, OTHER, ir.Array(OTHER), required=False)
    assert optional == [f"{name} | None = None" for name in ("str", "str", "object", "Other", "list[Other]")]


@pytest.mark.parametrize(
    "value",
    ['it\'s "q" \\ \n', "", "list", "{{ class_name }}", "\x1e", "#/$defs/types.thing.Thing", "\u202e", "é\U0001f600"],
)
def test_literals_stay_what_they_are(value: str) -> None:
    (tree,) = (node for node in ast.parse(text_of(object_of([ir.Literals((value, "x"))], True))).body[-1:])
    assert [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)] == [value, "x"]


Meaning = frozenset[Any]
"""The members of a union, each a name, a literal, or a container with the meaning of what is in it."""

NAMES = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "date-time": "datetime",
    "date": "date",
}

STRING, JSON_NUMBER = ir.ScalarKind.STRING, ir.ScalarKind.NUMBER
FORMATS: dict[tuple[ir.ValueFormat, ir.ScalarKind], str] = {
    ("uuid", STRING): "UUID",
    ("time", STRING): "time",
    ("duration", STRING): "timedelta",
    ("decimal", STRING): "Decimal",
    ("decimal", JSON_NUMBER): "DecimalNumber",
    ("base64", STRING): "Base64Bytes",
    ("base64url", STRING): "Base64URLBytes",
}
FORMATTED = [ir.Scalar(kind, format_, format_) for format_, kind in FORMATS]

ONLY_SENT = (ir.ScalarKind.FILE, ir.ScalarKind.CONTENT, ir.ScalarKind.BYTES)
ANSWERED = [kind for kind in ir.ScalarKind if kind not in ONLY_SENT]

constants: st.SearchStrategy[list[ir.Value]] = st.lists(
    st.sampled_from(["a", "b", "", "x y", 1, 0, -1, True, False]), min_size=1, max_size=5, unique_by=repr
)
leaves: st.SearchStrategy[ir.Type] = st.one_of(
    st.sampled_from([*map(ir.Scalar, ANSWERED), *FORMATTED, ir.UNKNOWN, ir.NULL, OTHER, THING]),
    constants.map(lambda several: ir.Literals(tuple(several))),
    st.sampled_from([ir.OpenEnum(("a",)), ir.OpenEnum(("a", "b"))]),
)


def grown(inner: st.SearchStrategy[ir.Type]) -> st.SearchStrategy[ir.Type]:
    unions = st.lists(inner, min_size=2, max_size=3, unique=True).map(lambda members: union(*members))
    tuples = st.lists(inner, min_size=1, max_size=3).map(lambda items: ir.Tuple(tuple(items)))
    return st.one_of(inner.map(ir.Array), inner.map(ir.Map), inner.map(ir.Nullable), unions, tuples)


def meaning_of(type_: ir.Type) -> Meaning:
    match type_:
        case ir.Scalar(kind, read_as=format_):
            return frozenset([FORMATS[format_, kind] if format_ else NAMES[kind.value]])
        case ir.Literals(values):
            return frozenset(("Literal", repr(value)) for value in values)
        case ir.OpenEnum(values):
            return frozenset(["str", *(("Literal", repr(value)) for value in values)])
        case ir.Array(items):
            return frozenset([("list", meaning_of(items))])
        case ir.Tuple(items):
            return frozenset([("tuple", tuple(map(meaning_of, items)))])
        case ir.Map(inner):
            return frozenset([("dict", meaning_of(inner))])
        case ir.Nullable(inner):
            return meaning_of(inner) | {"None"}
        case ir.Union(members):
            return frozenset().union(*map(meaning_of, members))
        case ir.Named(key):
            return frozenset([key])
        case ir.Unknown():
            return frozenset(["object"])
        case ir.Nothing():
            return frozenset(["None"])


def meaning_of_annotation(node: ast.expr) -> Meaning:
    match node:
        case ast.BinOp(left=left, right=right):
            return meaning_of_annotation(left) | meaning_of_annotation(right)
        case ast.Name(id=name):
            return frozenset([name])
        case ast.Constant(value=None):
            return frozenset(["None"])
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            members = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return frozenset(("Literal", repr(ast.literal_eval(member))) for member in members)
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[ast.Name(id="str"), inner])):
            return frozenset([("dict", meaning_of_annotation(inner))])
        case ast.Subscript(value=ast.Name(id="tuple"), slice=inner):
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return frozenset([("tuple", tuple(map(meaning_of_annotation, items)))])
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return frozenset([("list", meaning_of_annotation(inner))])
        case _:
            raise AssertionError(ast.dump(node))


@given(st.lists(st.recursive(leaves, grown, max_leaves=6), min_size=1, max_size=20))
@settings(max_examples=40, deadline=None)
def test_annotations_mean_what_types_do(types: list[ir.Type]) -> None:
    tree = ast.parse(text_of(object_of(types, True)))
    (thing,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Thing")
    meanings = [meaning_of_annotation(node.annotation) for node in thing.body if isinstance(node, ast.AnnAssign)]
    assert meanings == [meaning_of(type_) for type_ in types]
