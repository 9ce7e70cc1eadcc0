"""Operations, parameters, bodies, responses, servers and security of a document."""

from __future__ import annotations

import pytest

from generator.document import MediaType, Operation, Schema, Server, ServerVariable
from tests.small_documents import codes, parse

_INFO = 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\n'
_X = "/paths/~1x/get"


def _operation(text: str, path: str = "/x", rest: str = "{}") -> tuple[Operation, list[str]]:
    """The operation written so, with these components, and what is reported."""
    parsed, diagnostics = parse(f"{_INFO}paths: {{'{path}': {{get: {text}}}}}\ncomponents: {rest}\n")
    (operation,) = parsed.operations
    return operation, codes(diagnostics)


def test_a_document_and_its_operations_in_document_order() -> None:
    parsed, diagnostics = parse("""
        openapi: 3.1.0
        info: {title: Things, version: 1.2.3, description: All of them.}
        x-note: kept
        servers: [{url: https://a.test}]
        security: [{}, {key: [], other: [read]}]
        paths:
          x-ignored: {}
          /b:
            summary: shared
            post: {operationId: makeB, tags: [b, c], summary: s, description: d, deprecated: true, x-y: 1, responses: {}}
            get: {responses: {}, security: []}
          /a:
            delete: {responses: {}}
        components:
          schemas: {Z: {}, A: {}}
          securitySchemes: {key: {type: http, scheme: Bearer}, other: {type: oauth2, flows: {}}}
        """)
    assert codes(diagnostics) == []
    assert (parsed.version, parsed.title, parsed.api_version) == ("3.1.0", "Things", "1.2.3")
    assert parsed.description == "All of them."
    assert parsed.extensions == {"x-note": "kept"}
    assert parsed.servers == (Server("/servers/0", "https://a.test"),)
    assert parsed.security == ({}, {"key": (), "other": ("read",)})
    assert [(operation.verb, operation.path) for operation in parsed.operations] == [
        ("post", "/b"),
        ("get", "/b"),
        ("delete", "/a"),
    ]
    assert list(parsed.component_schemas.items()) == [("Z", "/components/schemas/Z"), ("A", "/components/schemas/A")]
    make = parsed.operations[0]
    assert (make.pointer, make.operation_id, make.tags, make.summary) == ("/paths/~1b/post", "makeB", ("b", "c"), "s")
    assert (make.description, make.deprecated, make.extensions) == ("d", True, {"x-y": 1})
    assert (make.security, parsed.operations[1].security) == (None, ())


def test_parameters_of_the_path_item_are_merged_in_and_the_operations_win() -> None:
    parsed, diagnostics = parse("""
        openapi: 3.1.0
        info: {title: t, version: "1"}
        paths:
          /x/{id}:
            parameters:
            - {name: id, in: path, required: true, schema: {type: integer}}
            - {name: a, in: query, schema: {type: string}}
            get:
              parameters:
              - {name: a, in: query, required: true, style: form, explode: false, description: own, x-z: 1}
              - {name: a, in: header, schema: {type: string}}
              - $ref: "#/components/parameters/limit"
              responses: {}
        components:
          parameters:
            limit: {name: limit, in: query, deprecated: true, content: {application/json: {schema: {type: object}}}}
        """)
    assert codes(diagnostics) == []
    found = parsed.operations[0].parameters
    assert [(item.location, item.name, item.required) for item in found] == [
        ("path", "id", True),
        ("query", "a", True),
        ("header", "a", False),
        ("query", "limit", False),
    ]
    own, limit = found[1], found[3]
    assert (own.style, own.explode, own.description, own.extensions) == ("form", False, "own", {"x-z": 1})
    assert (limit.pointer, limit.content_type, limit.deprecated) == (
        "/components/parameters/limit",
        "application/json",
        True,
    )
    assert limit.schema is not None and limit.schema.types == ("object",)


def test_a_path_names_its_parameters_and_the_others_are_left_out() -> None:
    text = "{parameters: [{name: gone, in: path, required: true, schema: {}}], responses: {}}"
    operation, faults = _operation(text, "/x/{id}/{id}/{v}")
    assert [(item.name, item.location, item.required) for item in operation.parameters] == [
        ("id", "path", True),
        ("v", "path", True),
    ]
    assert [item.schema.types for item in operation.parameters if item.schema] == [("string",), ("string",)]
    place = "/paths/~1x~1{id}~1{id}~1{v}/get"
    assert faults == [
        f"warning UndeclaredPathParameter {place}",
        f"warning UndeclaredPathParameter {place}",
        f"warning UnusedPathParameter {place}/parameters/0",
    ]


@pytest.mark.parametrize(
    ("parameter", "fault", "kept"),
    [
        ("{name: a, in: body}", "warning InvalidLocation {}/in", False),
        ("{in: query}", "warning MissingField {}", False),
        ("{name: a}", "warning MissingField {}", False),
        ("{name: [a], in: query}", "warning WrongType {}/name", False),
        ("{name: 1, in: query, schema: {}}", "warning ConvertedValue {}/name", True),
        ('{name: "a\\r\\nb: c", in: header}', "error UnsafeHeaderName {}/name", False),
        ('{name: "a b", in: header}', "warning InvalidHeaderName {}/name", False),
        ('{name: "a;b", in: cookie}', "warning InvalidHeaderName {}/name", False),
        ("{name: Accept, in: header, schema: {}}", "warning IgnoredHeaderParameter {}", False),
        ("{name: content-type, in: header, schema: {}}", "warning IgnoredHeaderParameter {}", False),
        ("{name: AUTHORIZATION, in: header, schema: {}}", "warning IgnoredHeaderParameter {}", False),
        ("{$ref: '#/components/parameters/none'}", "warning DanglingReference {}/$ref", False),
        ("text", "warning WrongType {}", False),
    ],
)
def test_faulty_parameters_are_located(parameter: str, fault: str, kept: bool) -> None:
    operation, faults = _operation(f"{{parameters: [{parameter}], responses: {{}}}}")
    assert fault.format(f"{_X}/parameters/0") in faults
    assert bool(operation.parameters) is kept


def test_a_header_may_be_called_accept_elsewhere() -> None:
    operation, faults = _operation("{parameters: [{name: accept, in: query, schema: {}}], responses: {}}")
    assert (len(operation.parameters), faults) == (1, [])


def test_request_bodies_and_responses_with_references_resolved() -> None:
    operation, faults = _operation(
        "{requestBody: {$ref: '#/components/requestBodies/B'}, responses: {'200': {$ref: '#/components/responses/R'}, "
        "4xx: {description: bad}, default: {description: other}}}",
        rest="""
          requestBodies: {A: {required: true, description: d, content: {application/json: {schema: {type: object}},
            'multipart/form-data; boundary="x y"': {}}}, B: {$ref: '#/components/requestBodies/A'}}
          responses: {R: {description: ok, headers: {x-a: {schema: {type: integer}}, X-B: {$ref: '#/components/headers/H'}},
            content: {text/event-stream: {itemSchema: {type: object}}}}}
          headers: {H: {description: h}}
        """,
    )
    assert faults == []
    body = operation.request_body
    assert body is not None
    assert (body.pointer, body.required, body.description) == ("/components/requestBodies/A", True, "d")
    assert [media.name for media in body.content] == ["application/json", 'multipart/form-data; boundary="x y"']
    assert body.content[0].schema is not None and body.content[0].schema.types == ("object",)
    assert [response.status for response in operation.responses] == ["200", "4XX", "default"]
    response = operation.responses[0]
    assert (response.pointer, response.description) == ("/components/responses/R", "ok")
    assert {name: schema.types for name, schema in response.headers.items()} == {
        "x-a": ("integer",),
        "X-B": ("string",),
    }
    place = "/components/responses/R/content/text~1event-stream"
    item = Schema(f"{place}/itemSchema", types=("object",))
    assert response.content == (MediaType(place, "text/event-stream", item_schema=item),)


def test_a_path_item_may_be_a_reference() -> None:
    parsed, diagnostics = parse(
        f"{_INFO}paths: {{/x: {{$ref: '#/components/pathItems/P'}}}}\n"
        "components: {pathItems: {P: {get: {operationId: a, responses: {}}}}}"
    )
    assert codes(diagnostics) == []
    (operation,) = parsed.operations
    assert (operation.path, operation.pointer, operation.operation_id) == ("/x", "/components/pathItems/P/get", "a")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "{responses: {'200': {$ref: '#/components/responses/A'}}}",
            "warning ReferenceCycle /components/responses/B/$ref",
        ),
        ("{responses: {'2000': {description: d}}}", f"warning InvalidStatus {_X}/responses/2000"),
        ("{responses: [1]}", f"warning WrongType {_X}/responses"),
        ("{responses: {'200': text}}", f"warning WrongType {_X}/responses/200"),
        ("{responses: {}, requestBody: [1]}", f"warning WrongType {_X}/requestBody"),
        (
            "{responses: {}, requestBody: {content: {text: {}}}}",
            f"warning InvalidMediaType {_X}/requestBody/content/text",
        ),
        ("{responses: {}, operationId: [a]}", f"warning WrongType {_X}/operationId"),
        ("{responses: {}, operationId: 12}", f"warning ConvertedValue {_X}/operationId"),
        ("{responses: {}, tags: a}", f"warning WrongType {_X}/tags"),
        ("{responses: {}, tags: [1]}", f"warning WrongType {_X}/tags/0"),
        ("{responses: {}, security: [{a: []}]}", f"warning UnknownSecurityScheme {_X}/security/0/a"),
        ("{responses: {}, security: [[a]]}", f"warning WrongType {_X}/security/0"),
    ],
)
def test_faults_in_operations_are_located(text: str, fault: str) -> None:
    responses = "{responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}}"
    _, faults = _operation(text, rest=responses)
    assert fault in faults


@pytest.mark.parametrize(
    ("paths", "fault"),
    [
        ("{x: {get: {}}}", "warning InvalidPath /paths/x"),
        ("{/x: text}", "warning WrongType /paths/~1x"),
        ("{/x: {get: [1]}}", f"warning WrongType {_X}"),
        ("[1]", "warning WrongType /paths"),
        (
            "{/x: {get: {operationId: a}}, /y: {get: {operationId: a}}}",
            "warning DuplicateOperationId /paths/~1y/get/operationId",
        ),
        ("{'/{a}/b': {get: {}}, '/{b}/b': {get: {}}}", "warning AmbiguousPath /paths/~1{b}~1b"),
        ("{}", "warning NoOperations /paths"),
    ],
)
def test_faults_in_paths_are_located(paths: str, fault: str) -> None:
    _, diagnostics = parse(f"{_INFO}paths: {paths}")
    assert fault in codes(diagnostics)


def test_a_path_and_the_same_with_a_slash_are_two() -> None:
    _, diagnostics = parse(
        f"{_INFO}paths: {{'/a/{{b}}': {{get: {{responses: {{}}}}}}, '/a/{{b}}/': {{get: {{responses: {{}}}}}}}}"
    )
    assert {item.code.name for item in diagnostics} == {"UndeclaredPathParameter"}


def test_servers_and_their_variables() -> None:
    parsed, diagnostics = parse(f"""
{_INFO}
paths: {{/x: {{get: {{responses: {{}}}}}}}}
servers:
- url: https://{{region}}.test:{{port}}/{{base}}
  description: d
  variables:
    region: {{enum: [eu, us]}}
    port: {{default: 443, description: p}}
- description: no URL
""")
    variables = {"region": ServerVariable("eu", ("eu", "us")), "port": ServerVariable("443", (), "p")}
    assert parsed.servers == (Server("/servers/0", "https://{region}.test:{port}/{base}", "d", variables),)
    assert codes(diagnostics) == [
        "warning AssumedDefault /servers/0/variables/region",
        "warning ConvertedValue /servers/0/variables/port/default",
        "warning UndeclaredServerVariable /servers/0/url",
        "warning IncompleteServer /servers/1",
    ]


def test_a_server_variable_without_any_value_is_an_error() -> None:
    _, diagnostics = parse(
        f"{_INFO}paths: {{/x: {{get: {{responses: {{}}}}}}}}\nservers: [{{url: '/{{a}}', variables: {{a: {{}}}}}}]"
    )
    assert "warning MissingDefault /servers/0/variables/a" in codes(diagnostics)


def test_security_schemes() -> None:
    operation, faults = _operation(
        "{responses: {}, security: [{a: []}]}",
        rest="""
          securitySchemes:
            a: {type: apiKey, in: header, name: X-Key, description: d}
            b: {type: http, scheme: BEARER}
            c: {$ref: '#/components/securitySchemes/b'}
        """,
    )
    parsed, _ = parse(
        f"{_INFO}paths: {{}}\ncomponents: {{securitySchemes: {{a: {{type: apiKey, in: header, name: X-Key, description: d}}, "
        "b: {type: http, scheme: BEARER}, c: {$ref: '#/components/securitySchemes/b'}}}"
    )
    assert (operation.security, faults) == (({"a": ()},), [])
    key, bearer, alias = parsed.security_schemes.values()
    assert (key.name, key.type, key.location, key.parameter_name, key.description) == (
        "a",
        "apiKey",
        "header",
        "X-Key",
        "d",
    )
    assert (bearer.type, bearer.scheme, bearer.location) == ("http", "bearer", None)
    assert (alias.name, alias.scheme, alias.pointer) == ("c", "bearer", "/components/securitySchemes/b")


@pytest.mark.parametrize(
    ("scheme", "fault"),
    [
        ("{type: apiKey, in: header}", "warning IncompleteSecurityScheme /components/securitySchemes/s"),
        ("{type: http}", "warning IncompleteSecurityScheme /components/securitySchemes/s"),
        ("{scheme: basic}", "warning IncompleteSecurityScheme /components/securitySchemes/s"),
        ("{type: apiKey, in: header, name: 'a b'}", "warning InvalidSchemeName /components/securitySchemes/s/name"),
        ('{type: http, scheme: "a\\nb"}', "warning InvalidSchemeName /components/securitySchemes/s/scheme"),
    ],
)
def test_a_security_scheme_that_cannot_be_used_is_left_out(scheme: str, fault: str) -> None:
    _, faults = _operation("{responses: {}, security: [{s: []}]}", rest=f"{{securitySchemes: {{s: {scheme}}}}}")
    assert faults[0] == fault
    assert not any("UnknownSecurityScheme" in item for item in faults)


def test_an_api_key_in_the_query_may_have_any_name() -> None:
    _, faults = _operation("{responses: {}}", rest="{securitySchemes: {s: {type: apiKey, in: query, name: 'a b'}}}")
    assert faults == []
