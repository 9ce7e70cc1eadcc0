"""Schemas of OpenAPI 3.0 and 3.1 in one shape; references checked."""

from __future__ import annotations

import json

import pytest

from generator.document import Document, Schema
from generator.jsontypes import MISSING
from tests.small_documents import brief, codes, parse, parse_schemas

_A = "/components/schemas/A"


def _schema(text: str) -> Schema:
    """The schema written so, which nothing is reported about."""
    parsed, diagnostics = parse_schemas(f"{{A: {text}, B: {{type: object}}}}")
    assert codes(diagnostics) == []
    return parsed.schema(_A)


def _faults(text: str) -> list[str]:
    _, diagnostics = parse_schemas(f"{{A: {text}, B: {{type: object}}}}")
    return codes(diagnostics)


@pytest.mark.parametrize(
    ("text", "types", "nullable"),
    [
        ("{}", (), False),
        ("{type: string}", ("string",), False),
        ("{type: string, nullable: true}", ("string", "null"), True),
        ("{type: [integer, 'null']}", ("integer", "null"), True),
        ("{type: ['null', integer, 'null']}", ("null", "integer"), True),
        ("{enum: [a], nullable: true}", (), True),
        ("{$ref: '#/components/schemas/B', nullable: true}", (), True),
        ("{type: string, nullable: false}", ("string",), False),
    ],
)
def test_nullable_is_folded_into_types(text: str, types: tuple[str, ...], nullable: bool) -> None:
    schema = _schema(text)
    assert (schema.types, schema.nullable) == (types, nullable)


def test_the_parts_of_a_schema() -> None:
    schema = _schema(
        "{title: t, description: d, format: f, deprecated: true, readOnly: true, writeOnly: true, default: null, "
        "const: 1, required: [b], x-note: {y: 1}, properties: {b: {type: string}, a: {}}, "
        "patternProperties: {'^x': {type: integer}}, additionalProperties: {type: number}, items: {type: boolean}, "
        "prefixItems: [{type: string}], allOf: [{}], anyOf: [{}, {}], oneOf: [{}], "
        "contentMediaType: image/png, contentEncoding: base64}"
    )
    assert (schema.title, schema.description, schema.format) == ("t", "d", "f")
    assert (schema.deprecated, schema.read_only, schema.write_only) == (True, True, True)
    assert (schema.default, schema.const, schema.enum) == (None, 1, None)
    assert [(name, member.pointer) for name, member in schema.properties] == [
        ("b", f"{_A}/properties/b"),
        ("a", f"{_A}/properties/a"),
    ]
    assert schema.required == {"b"}
    assert [(name, member.types) for name, member in schema.pattern_properties] == [("^x", ("integer",))]
    assert isinstance(schema.additional_properties, Schema)
    assert schema.items is not None and schema.items.types == ("boolean",)
    assert [member.pointer for member in schema.prefix_items] == [f"{_A}/prefixItems/0"]
    assert (len(schema.all_of), len(schema.any_of), len(schema.one_of)) == (1, 2, 1)
    assert schema.any_of[1].pointer == f"{_A}/anyOf/1"
    assert (schema.content_media_type, schema.content_encoding) == ("image/png", "base64")
    assert schema.extensions == {"x-note": {"y": 1}}


def test_what_is_not_said_is_missing() -> None:
    schema = _schema("{}")
    assert schema.default is MISSING and schema.const is MISSING and schema.enum is None
    assert schema.additional_properties is None and schema.items is None
    assert schema == Schema(_A)


@pytest.mark.parametrize(("text", "value"), [("true", True), ("false", False)])
def test_additional_properties_may_be_a_boolean(text: str, value: bool) -> None:
    assert _schema(f"{{additionalProperties: {text}}}").additional_properties is value


def test_boolean_schemas() -> None:
    schema = _schema("{properties: {any: true, none: false}}")
    assert [(name, member.never) for name, member in schema.properties] == [("any", False), ("none", True)]


def test_a_list_of_items_is_that_of_the_first_items() -> None:
    parsed, _ = parse_schemas("{A: {items: [{type: string}]}}")
    schema = parsed.schema(_A)
    assert schema.items is None
    assert [member.types for member in schema.prefix_items] == [("string",)]


def test_a_reference_keeps_what_stands_beside_it() -> None:
    schema = _schema("{$ref: '#/components/schemas/B', description: own, deprecated: true}")
    assert (schema.ref, schema.description, schema.deprecated) == ("/components/schemas/B", "own", True)


def test_references_may_be_percent_encoded_and_lead_anywhere() -> None:
    parsed, diagnostics = parse_schemas(
        "{'A b/c~d': {properties: {é: {type: string}}}, X: {$ref: '#/components/schemas/A%20b~1c~0d/properties/%C3%A9'}}"
    )
    assert codes(diagnostics) == []
    target = parsed.schema("/components/schemas/X").ref
    assert target == "/components/schemas/A b~1c~0d/properties/é"
    assert parsed.schema(target).types == ("string",)


def test_a_schema_outside_of_components_is_found_by_its_pointer() -> None:
    parsed, diagnostics = parse("""
        openapi: 3.1.0
        info: {title: t, version: "1"}
        paths: {/x: {get: {responses: {"200": {$ref: "#/x-answers/ok"}}}}}
        x-answers: {ok: {description: ok, content: {text/plain: {schema: {$ref: "#/x-schemas/S"}}}}}
        x-schemas: {S: {type: string}}
        """)
    assert codes(diagnostics) == []
    assert parsed.schema("/x-schemas/S").types == ("string",)
    with pytest.raises(KeyError):
        parsed.schema("/info/title")
    with pytest.raises(KeyError):
        parsed.schema("/x-schemas/T")


def test_recursion_through_properties_items_and_maps_is_fine() -> None:
    ref = "{$ref: '#/components/schemas/A'}"
    schema = _schema(
        f"{{properties: {{a: {ref}}}, items: {ref}, additionalProperties: {ref}, oneOf: [{{items: {ref}}}]}}"
    )
    assert schema.properties[0][1].ref == _A


@pytest.mark.parametrize(
    ("schemas", "place"),
    [
        ("{A: {$ref: '#/components/schemas/A'}}", "A/$ref"),
        ("{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}", "B/$ref"),
        ("{A: {allOf: [{type: object}, {$ref: '#/components/schemas/A'}]}}", "A/allOf/1/$ref"),
        ("{A: {oneOf: [{type: string}, {anyOf: [{$ref: '#/components/schemas/A'}]}]}}", "A/oneOf/1/anyOf/0/$ref"),
        ("{A: {$ref: '#/components/schemas/A/allOf/0', allOf: [{$ref: '#/components/schemas/A'}]}}", "A/$ref"),
    ],
)
def test_a_schema_that_only_refers_to_itself_is_an_error(schemas: str, place: str) -> None:
    _, diagnostics = parse_schemas(schemas)
    assert f"warning ReferenceCycle /components/schemas/{place}" in codes(diagnostics)


def test_a_cycle_is_said_in_names() -> None:
    ref = "$ref: '#/components/schemas/"
    _, diagnostics = parse_schemas(f"{{A: {{{ref}B'}}, B: {{allOf: [{{{ref}C'}}]}}, C: {{{ref}A'}}, D: {{{ref}A'}}}}")
    (item,) = diagnostics
    assert item.message == "these references lead in a circle: B -> C -> A -> B; this one is left out"


def test_a_very_long_row_of_references_is_cut_into_pieces() -> None:
    schemas = {f"A{n}": {"$ref": f"#/components/schemas/A{n + 1}"} for n in range(250)}
    _, diagnostics = parse_schemas(json.dumps({**schemas, "A250": {}}))
    assert codes(diagnostics) == [
        "warning ReferencesTooLong /components/schemas/A150",
        "warning ReferencesTooLong /components/schemas/A49",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{$ref: '#/components/schemas/C'}", "warning DanglingReference {}/$ref"),
        ("{$ref: '#/components/responses/C'}", "warning DanglingReference {}/$ref"),
        ("{$ref: 7}", "warning WrongType {}/$ref"),
        ("{$ref: '#/info/title'}", "warning WrongKind {}/$ref"),
        ("{$ref: '#anchor'}", "warning UnsupportedReference {}/$ref"),
        ("{type: {}}", "warning WrongType {}/type"),
        ("{type: [1]}", "warning WrongType {}/type/0"),
        ("{type: [string, null]}", "warning ConvertedValue {}/type"),
        ("{type: file}", "warning UnknownType {}/type"),
        ("{properties: [a]}", "warning WrongType {}/properties"),
        ("{properties: {a: text}}", "warning WrongType {}/properties/a"),
        ("{properties: {a: null}}", "warning WrongType {}/properties/a"),
        ("{required: a}", "warning WrongType {}/required"),
        ("{required: [1]}", "warning WrongType {}/required/0"),
        ("{required: true}", "warning IgnoredValue {}/required"),
        ("{enum: {a: 1}}", "warning WrongType {}/enum"),
        ("{allOf: {a: 1}}", "warning WrongType {}/allOf"),
        ("{description: [a]}", "warning IgnoredValue {}/description"),
        ("{deprecated: 'true'}", "warning ConvertedValue {}/deprecated"),
        ("{deprecated: 'maybe'}", "warning WrongType {}/deprecated"),
        ("{discriminator: {mapping: {}}}", "warning IncompleteDiscriminator {}/discriminator"),
        ("{discriminator: {propertyName: k, mapping: {a: C}}}", "warning DanglingMapping {}/discriminator/mapping/a"),
        ("{discriminator: {propertyName: k, mapping: {a: 1}}}", "warning DanglingMapping {}/discriminator/mapping/a"),
        ("{$dynamicRef: '#none'}", "warning UnresolvedDynamicReference {}/$dynamicRef"),
        ("text", "warning WrongType {}"),
    ],
)
def test_faults_are_located(text: str, fault: str) -> None:
    assert fault.format(_A) in _faults(text)


def test_a_faulty_reference_leaves_a_schema_that_accepts_anything() -> None:
    parsed, diagnostics = parse_schemas("{Thing: {type: object}, A: {$ref: '#/components/schemas/Thin'}}")
    assert parsed.schema(_A) == Schema(_A)
    assert [item.hint for item in diagnostics] == ["Did you mean `#/components/schemas/Thing`?"]


def test_a_reference_to_another_kind_of_component_is_an_error() -> None:
    parsed, diagnostics = parse("""
        openapi: 3.1.0
        info: {title: t, version: "1"}
        components:
          responses: {R: {description: d}}
          schemas: {A: {$ref: "#/components/responses/R"}}
        paths: {/x: {get: {parameters: [{$ref: "#/components/schemas/A"}], responses: {}}}}
        """)
    assert codes(diagnostics) == [
        f"warning WrongKind {_A}/$ref",
        "warning WrongKind /paths/~1x/get/parameters/0/$ref",
    ]


def test_a_discriminator_leads_to_schemas_by_name_or_reference() -> None:
    schema = _schema("{discriminator: {propertyName: kind, mapping: {a: B, b: '#/components/schemas/B'}}}")
    assert schema.discriminator is not None
    assert schema.discriminator.property_name == "kind"
    assert schema.discriminator.mapping == {"a": "/components/schemas/B", "b": "/components/schemas/B"}


@pytest.mark.parametrize(
    ("anchor", "ref"),
    [("$recursiveAnchor: true", "$recursiveRef: '#'"), ("$dynamicAnchor: node", "$dynamicRef: '#node'")],
)
def test_a_dynamic_reference_is_one_to_the_schema_around(anchor: str, ref: str) -> None:
    parsed, diagnostics = parse_schemas(f"{{A: {{{anchor}, properties: {{a: {{items: {{oneOf: [{{{ref}}}]}}}}}}}}}}")
    assert codes(diagnostics) == []
    items = parsed.schema(_A).properties[0][1].items
    assert items is not None
    assert items.one_of[0].ref == _A


def test_openapi_3_0_comes_in_the_same_shape() -> None:
    parsed, diagnostics = parse("""
        openapi: 3.0.3
        info: {title: t, version: "1"}
        paths: {/x: {get: {responses: {"200": {description: ok}}}}}
        components:
          schemas:
            A: {type: integer, nullable: true, minimum: 1, exclusiveMinimum: true, example: 2}
        """)
    assert codes(diagnostics) == []
    assert parsed.schema(_A) == Schema(
        _A, types=("integer", "null"), nullable=True, restrictions={"exclusiveMinimum": 1}, example=2
    )


def test_places_are_those_of_the_key() -> None:
    _, diagnostics = parse("""\
        openapi: 3.1.0
        info: {title: t, version: "1"}
        paths: {/x: {get: {responses: {}}}}
        components:
          schemas:
            A:
              type: {}
        """)
    assert brief(diagnostics) == [f"7:7 WrongType {_A}/type"]


def test_all_references_are_checked_by_parsing() -> None:
    parsed, diagnostics = parse_schemas("{A: {$ref: '#/x-more/B'}}")
    assert isinstance(parsed, Document)
    assert codes(diagnostics) == [f"warning DanglingReference {_A}/$ref"]
