"""Which type a schema has, keyword by keyword."""

from __future__ import annotations

import pytest

from generator import ir
from generator.analysis.schemas import SchemaReader
from generator.diagnostics import Reporter
from tests.small_documents import codes, parse_schemas

INTEGER, NUMBER, BOOLEAN = (
    ir.Scalar(kind) for kind in (ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER, ir.ScalarKind.BOOLEAN)
)
DATE = ir.Scalar(ir.ScalarKind.DATE)
_A = "/components/schemas/A"


def read(schemas: str, *, keeps_types: bool = False) -> tuple[ir.Type, dict[str, ir.Definition]]:
    """The type of the component A, and all definitions. An alias of A's is seen through."""
    document, diagnostics = parse_schemas(schemas)
    assert codes(diagnostics) == []
    report = Reporter(diagnostics, lambda pointer: None)  # type: ignore[arg-type, return-value]
    reader = SchemaReader(document, report, frozenset(), keeps_types=keeps_types)
    type_ = reader.reference(_A)
    definitions = reader.complete()
    alias = definitions.get(type_.key) if isinstance(type_, ir.Named) else None
    return alias.type if isinstance(alias, ir.Alias) else type_, definitions


def object_a(schemas: str) -> ir.Object:
    definition = read(schemas)[1][_A]
    assert isinstance(definition, ir.Object)
    return definition


def fields(schemas: str) -> dict[str, ir.Type]:
    return {field.wire: field.type for field in object_a(schemas).fields}


@pytest.mark.parametrize(
    ("schema", "new", "existing"),
    [
        ("{type: string, format: uuid}", "uuid", None),
        ("{type: string, format: byte}", "base64", None),
        ("{type: string, contentEncoding: BASE64}", "base64", None),
        ("{type: string, contentEncoding: base64url}", "base64url", None),
        ("{type: string, contentEncoding: quoted-printable}", None, None),
        ("{type: number, format: decimal}", "decimal", None),
        (r"{type: string, pattern: '^(?!^[-+.]*$)[+-]?0*\d{0,3}\.?\d{0,2}0*$'}", "decimal", None),
        (r"{type: string, pattern: '^\d+\.\d+$'}", None, None),
        ("{type: integer, format: uuid}", None, None),
    ],
)
def test_formats_of_answers(schema: str, new: str | None, existing: str | None) -> None:
    for keeps_types, expected in ((False, new), (True, existing)):
        type_, _ = read(f"{{A: {schema}}}", keeps_types=keeps_types)
        assert isinstance(type_, ir.Scalar)
        assert type_.read_as == expected and type_.also == new


@pytest.mark.parametrize(
    ("schema", "new", "existing"),
    [
        ("{prefixItems: [{type: integer}, {type: string}]}", ir.Tuple((INTEGER, ir.STRING)), None),
        ("{type: array, prefixItems: [{type: integer}], items: false}", ir.Array(INTEGER), ir.Array(INTEGER)),
        (
            "{type: array, prefixItems: [{type: integer}], items: {type: boolean}}",
            ir.Tuple((INTEGER,), BOOLEAN),
            ir.Array(ir.Union((INTEGER, BOOLEAN))),
        ),
        ("{type: array, prefixItems: [true, {type: integer}]}", ir.Tuple((ir.UNKNOWN, INTEGER)), ir.Array(ir.UNKNOWN)),
        (
            "{allOf: [{type: array, prefixItems: [{type: integer}, {type: boolean}]}, {description: One.}]}",
            ir.Tuple((INTEGER, BOOLEAN)),
            ir.Array(ir.Union((INTEGER, BOOLEAN))),
        ),
        ("{type: array}", ir.Array(ir.UNKNOWN), ir.Array(ir.UNKNOWN)),
        ("{type: array, items: false}", ir.Array(ir.UNKNOWN), ir.Array(ir.UNKNOWN)),
    ],
)
def test_tuples(schema: str, new: ir.Type, existing: ir.Type | None) -> None:
    assert read(f"{{A: {schema}}}")[0] == new
    assert existing in (None, read(f"{{A: {schema}}}", keeps_types=True)[0])


@pytest.mark.parametrize(
    ("rest", "extra"),
    [
        ("additionalProperties: {type: integer}", INTEGER),
        ("patternProperties: {^a: {type: integer}, ^b: {type: boolean}}", ir.Union((INTEGER, BOOLEAN))),
        ("patternProperties: {^a: {type: integer}}, additionalProperties: false", INTEGER),
        ("patternProperties: {^a: {type: integer}}, additionalProperties: true", None),
        (
            "patternProperties: {^a: {type: integer}}, additionalProperties: {type: boolean}",
            ir.Union((INTEGER, BOOLEAN)),
        ),
        ("unevaluatedProperties: {type: integer}", INTEGER),
        ("unevaluatedProperties: false", None),
        ("additionalProperties: false", None),
        ("description: Open.", None),
    ],
)
def test_properties_without_a_name(rest: str, extra: ir.Type | None) -> None:
    assert object_a(f"{{A: {{properties: {{x: {{type: string}}}}, {rest}}}}}").extra == extra
    type_, _ = read(f"{{A: {{type: object, {rest}}}}}")
    assert type_ == ir.Map(extra or ir.UNKNOWN)


def test_patterns_of_all_parts() -> None:
    part = "{properties: {NAME: {type: string}}, patternProperties: {^NAME: {type: TYPE}}}"
    parts = [part.replace("NAME", name).replace("TYPE", type_) for name, type_ in (("a", "integer"), ("b", "boolean"))]
    assert object_a(f"{{A: {{allOf: [{', '.join(parts)}]}}}}").extra == ir.Union((INTEGER, BOOLEAN))


@pytest.mark.parametrize(
    "conditional",
    [
        "if: {required: [x]}, then: {properties: {y: {type: integer}}, required: [y]}",
        "if: {required: [x]}, else: {$ref: '#/components/schemas/B'}",
        "dependentSchemas: {x: {allOf: [{$ref: '#/components/schemas/B'}]}}",
        "if: {required: [x]}, then: {properties: {x: {type: integer}, y: {type: integer}}}",
    ],
)
def test_properties_that_some_values_have_may_be_left_out(conditional: str) -> None:
    schemas = "B: {properties: {y: {type: integer}}, required: [y]}"
    found = object_a(f"{{A: {{properties: {{x: {{type: string}}}}, {conditional}}}, {schemas}}}")
    assert {field.wire: (field.type, field.required) for field in found.fields} == {
        "x": (ir.STRING, False),
        "y": (INTEGER, False),
    }


def test_then_without_if_means_nothing() -> None:
    assert list(fields("{A: {properties: {x: {}}, then: {properties: {y: {}}}}}")) == ["x"]


@pytest.mark.parametrize(
    ("keyword", "ref"), [("$anchor", "$ref"), ("$dynamicAnchor", "$ref"), ("$dynamicAnchor", "$dynamicRef")]
)
def test_references_by_anchors(keyword: str, ref: str) -> None:
    schemas = f"{{A: {{properties: {{x: {{{ref}: '#there'}}}}}}, B: {{{keyword}: there, properties: {{y: {{}}}}}}}}"
    assert fields(schemas) == {"x": ir.Named("/components/schemas/B")}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{const: 1.5}", NUMBER),
        ("{enum: [1, 2.5]}", NUMBER),
        ("{enum: [1, 2]}", ir.Literals((1, 2))),
        ("{const: {a: 1}}", ir.Map(ir.UNKNOWN)),
        ("{const: [1]}", ir.Array(ir.UNKNOWN)),
        ("{enum: [a, {b: 1}, null]}", ir.Nullable(ir.Union((ir.Literals(("a",)), ir.Map(ir.UNKNOWN))))),
    ],
)
def test_values_that_python_has_no_literal_for(schema: str, expected: ir.Type) -> None:
    assert fields(f"{{A: {{properties: {{x: {schema}}}}}}}") == {"x": expected}


_PETS = """Cat: {required: [kind], properties: {kind: {type: string}}}, Dog: {required: [kind], properties: {kind: {type: string}}},
    Other: {required: [kind], properties: {kind: {type: string}}}"""
_REFS = "{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}"


@pytest.mark.parametrize("members", [_REFS, _REFS + ", {$ref: '#/components/schemas/Other'}"])
def test_a_default_mapping_is_a_member_whose_tag_is_open(members: str) -> None:
    type_, definitions = read(
        f"{{A: {{oneOf: [{members}], discriminator: {{propertyName: kind, defaultMapping: Other}}}}, {_PETS}}}"
    )
    names = ("Cat", "Dog", "Other")
    assert isinstance(type_, ir.Union) and type_.tag is None
    assert type_.members == tuple(ir.Named(f"/components/schemas/{name}") for name in names)
    tags = [definitions[f"/components/schemas/{name}"].fields[0].type for name in names]  # type: ignore[union-attr]
    assert tags == [ir.Literals(("Cat",)), ir.Literals(("Dog",)), ir.STRING]


@pytest.mark.parametrize(
    ("members", "formats"),
    [
        ("[{type: number}, {type: string}]", [None, "decimal"]),
        ("[{type: string}, {type: number}, {type: 'null'}]", ["decimal", None]),
        ("[{type: integer}, {type: string}]", [None, None]),
        ("[{type: number}, {type: string}, {type: boolean}]", [None, None, None]),
    ],
)
def test_a_number_or_text_may_be_given_as_a_decimal(members: str, formats: list[str | None]) -> None:
    for keeps_types, expected in ((False, formats), (True, [None] * len(formats))):
        type_, _ = read(f"{{A: {{anyOf: {members}}}}}", keeps_types=keeps_types)
        type_ = type_.inner if isinstance(type_, ir.Nullable) else type_
        assert isinstance(type_, ir.Union)
        assert [member.also for member in type_.members if isinstance(member, ir.Scalar)] == expected


@pytest.mark.parametrize(
    ("kind", "tagged"),
    [
        ("{const: cat, default: cat}", True),
        ("{enum: [cat], default: cat}", True),
        ("{const: cat}", False),
        ("{const: cat, default: dog}", False),
        ("{enum: [cat, lion], default: cat}", False),
    ],
)
def test_a_constant_that_is_the_default_is_a_tag(kind: str, tagged: bool) -> None:
    schemas = f"""
    {{A: {{oneOf: [{{$ref: '#/components/schemas/B'}}, {{$ref: '#/components/schemas/C'}}]}},
      B: {{type: object, properties: {{kind: {kind}}}}},
      C: {{type: object, required: [kind], properties: {{kind: {{const: bird}}}}}}}}
    """
    for keeps_types, expected in ((False, tagged), (True, False)):
        type_, _ = read(schemas, keeps_types=keeps_types)
        assert isinstance(type_, ir.Union)
        assert (type_.tag is not None) is expected
