"""References to other files: one tree, local references, places in the file that somebody wrote."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from generator import document, source
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.document import Document
from tests.small_documents import brief

_API = """
    openapi: 3.1.0
    info: {title: t, version: "1"}
    paths:
      /pets:
        $ref: paths/pets.yaml
    components:
      schemas:
        Pet: {$ref: ./schemas/animal.yaml}
        Local: {type: string}
        Other: {type: integer}
"""
_PETS = """
    get:
      operationId: listPets
      parameters:
        - $ref: "../common.json#/parameters/limit"
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: array
                items: {$ref: ../schemas/animal.yaml}
"""
_ANIMAL = """
    type: object
    properties:
      owner: {$ref: "#/$defs/Owner"}
      friend: {$ref: "animal.yaml"}
      local: {$ref: "../api.yaml#/components/schemas/Local"}
      other: {$ref: "../common.json#/Other"}
      cat: {$ref: "./cat%20.yaml"}
    $defs:
      Owner: {type: object}
"""
_COMMON = '{"parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}}, "Other": {}}'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    _write("api.yaml", _API)
    _write("paths/pets.yaml", _PETS)
    _write("schemas/animal.yaml", _ANIMAL)
    _write("schemas/cat .yaml", "{type: string}")
    _write("common.json", _COMMON)
    return tmp_path


def _write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(dedent(text), encoding="utf-8")


def _load() -> tuple[Document, source.Source, Diagnostics]:
    diagnostics = Diagnostics()
    loaded = source.load("api.yaml", diagnostics)
    return document.parse(loaded, diagnostics), loaded, diagnostics


def _faults() -> list[str]:
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load("api.yaml", diagnostics)
    return brief(diagnostics)


def test_operations_and_parameters_come_from_other_files(folder: Path) -> None:
    parsed, loaded, diagnostics = _load()
    assert brief(diagnostics) == []
    (operation,) = parsed.operations
    assert (operation.path, operation.verb, operation.operation_id) == ("/pets", "get", "listPets")
    assert [parameter.name for parameter in operation.parameters] == ["limit"]
    assert str(loaded.locate(operation.pointer)) == "paths/pets.yaml:2:1"
    assert loaded.locate(operation.parameters[0].pointer).path == "common.json"


def test_schemas_of_other_files_are_components(folder: Path) -> None:
    parsed, loaded, _ = _load()
    pet = parsed.schema(parsed.component_schemas["Pet"])
    assert pet.types == ("object",)
    assert {name: schema.ref for name, schema in pet.properties} == {
        "owner": "/components/schemas/Owner",
        "friend": "/components/schemas/Pet",
        "local": "/components/schemas/Local",
        "other": "/components/schemas/common_Other",
        "cat": "/components/schemas/cat ",
    }
    items = parsed.operations[0].responses[0].content[0].schema
    assert items is not None and items.items is not None
    assert items.items.ref == "/components/schemas/Pet"
    assert parsed.schema("/components/schemas/Other").types == ("integer",)


def test_their_places_are_in_their_own_files(folder: Path) -> None:
    _, loaded, _ = _load()
    owner = loaded.locate("/components/schemas/Owner/type")
    assert (str(owner), owner.pointer) == ("schemas/animal.yaml:10:11", "/$defs/Owner/type")
    assert str(loaded.locate("/components/schemas/Pet/properties/owner")) == "schemas/animal.yaml:4:3"
    assert str(loaded.locate("/components/schemas/Local")) == "api.yaml:10:5"


def test_a_dangling_reference_into_a_file_is_an_error_with_a_hint(folder: Path) -> None:
    _write("schemas/animal.yaml", '{properties: {a: {$ref: "../common.json#/Othr"}}}')
    _, _, diagnostics = _load()
    (item,) = diagnostics
    assert brief(diagnostics) == ["1:19 DanglingReference /properties/a/$ref"]
    assert item.location is not None and item.location.path == "schemas/animal.yaml"
    assert item.message == "`common.json#/Othr` leads to nothing"


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("gone.yaml#/A", "ReferencedFileNotFound"),
        (".", "ReferencedFileNotFound"),
        ("../outside.yaml", "ReferenceOutsideFolder"),
        ("/etc/passwd", "ReferenceOutsideFolder"),
        ("inside/../../outside.yaml", "ReferenceOutsideFolder"),
        ("link.yaml", "ReferenceOutsideFolder"),
        ("%2e%2e/outside.yaml", "ReferenceOutsideFolder"),
        ("http://127.0.0.1:9/a.yaml#/A", "RemoteReference"),
        ("//127.0.0.1/a.yaml", "RemoteReference"),
        ("file:///etc/passwd", "RemoteReference"),
        ("a\\0b", "ReferencedFileNotFound"),
    ],
)
def test_only_files_beside_the_document_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ref: str, code: str
) -> None:
    inner = tmp_path / "spec"
    inner.mkdir()
    (tmp_path / "outside.yaml").write_text("secret: 1")
    (inner / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    monkeypatch.chdir(inner)
    _write("api.yaml", f'openapi: 3.1.0\ncomponents: {{schemas: {{A: {{$ref: "{ref}"}}}}}}')
    assert _faults() == [f"2:28 {code} /components/schemas/A/$ref"]


def test_a_bare_name_of_a_schema_gets_the_right_hint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _write("api.yaml", "components: {schemas: {A: {}, B: {$ref: A}}}")
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load("api.yaml", diagnostics)
    assert [item.hint for item in diagnostics] == ["Did you mean `#/components/schemas/A`?"]


def test_a_slip_in_the_name_of_a_file_gets_a_hint(folder: Path) -> None:
    _write("paths/pets.yaml", "get: {responses: {'200': {$ref: ../schemas/animals.yaml}}}")
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load("api.yaml", diagnostics)
    assert [item.hint for item in diagnostics] == ["Did you mean `../schemas/animal.yaml`?"]


def test_a_fault_in_another_file_is_located_there(folder: Path) -> None:
    _write("common.json", '{"parameters": }')
    _write("schemas/animal.yaml", "a: 1\na: 2")
    assert _faults() == ["2:1 DuplicateKey /a", "1:16 InvalidJSON"]


def test_what_looks_like_a_reference_in_an_example_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = """
        openapi: 3.1.0
        components:
          schemas:
            A: {example: {$ref: gone.yaml}, default: {$ref: gone.yaml}, enum: [{$ref: gone.yaml}]}
            B: {examples: [{$ref: gone.yaml}], x-note: {$ref: gone.yaml}}
            C: {properties: {$ref: {type: string}, example: {type: string}}}
          examples: {e: {value: [{$ref: gone.yaml}]}}
    """
    _write("api.yaml", text)
    assert source.load("api.yaml", Diagnostics()).root["openapi"] == "3.1.0"


def test_a_property_called_example_may_be_a_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _write("api.yaml", "components: {schemas: {A: {properties: {example: {$ref: gone.yaml}}}}}")
    assert _faults() == ["1:51 ReferencedFileNotFound /components/schemas/A/properties/example/$ref"]


def test_a_discriminator_may_lead_to_other_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _write("dog.yaml", "{type: object, properties: {kind: {const: dog}}}")
    _write(
        "api.yaml",
        """
        openapi: 3.1.0
        info: {title: t, version: "1"}
        components:
          schemas:
            Cat: {type: object}
            Animal:
              oneOf: [{$ref: dog.yaml}, {$ref: "#/components/schemas/Cat"}]
              discriminator: {propertyName: kind, mapping: {dog: dog.yaml, cat: Cat}}
    """,
    )
    parsed, _, _ = _load()
    discriminator = parsed.schema("/components/schemas/Animal").discriminator
    assert discriminator is not None
    assert discriminator.mapping == {"dog": "/components/schemas/dog", "cat": "/components/schemas/Cat"}


# ---- what schemas of other files are called


def _names(*refs: str, components: str = "") -> tuple[list[str], list[str]]:
    """What the schemas at these places are called, in a document that refers to them in this order; and what is said."""
    properties = ", ".join(f'p{index}: {{$ref: "{ref}"}}' for index, ref in enumerate(refs))
    entry = f"Root: {{properties: {{{properties}}}}}"
    _write(
        "api.yaml",
        f"""
        openapi: 3.1.0
        info: {{title: t, version: "1"}}
        paths: {{/x: {{get: {{responses: {{"204": {{}}}}}}}}}}
        components: {{schemas: {{{", ".join(filter(None, [components, entry]))}}}}}
        """,
    )
    diagnostics = Diagnostics()
    parsed = document.parse(source.load("api.yaml", diagnostics), Diagnostics())
    messages = [f"{item.severity.value} {item.code} {item.location}: {item.hint}" for item in diagnostics]
    found = dict(parsed.schema("/components/schemas/Root").properties)
    names = [str(found[f"p{index}"].ref).removeprefix("/components/schemas/") for index in range(len(refs))]
    return names, messages


@pytest.fixture
def schemas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of schemas that have their names, or those of their keys, in common."""
    monkeypatch.chdir(tmp_path)
    for name in ("pet.yaml", "pet.json", "v1/pet.yaml", "v2/pet.yaml", "store/v1/pet.yaml", "p-et.yaml", "p_et.yaml"):
        _write(name, '{"type": "object", "$defs": {"Thing": {"type": "object"}, "a": {"Thing": {"type": "object"}}}}')


@pytest.mark.usefixtures("schemas")
@pytest.mark.parametrize(
    ("refs", "names"),
    [
        (["pet.yaml"], ["pet"]),
        (["v1/pet.yaml", "v2/pet.yaml", "store/v1/pet.yaml"], ["pet", "v2_pet", "v1_pet"]),
        (["v2/pet.yaml", "v1/pet.yaml", "store/v1/pet.yaml"], ["pet", "v1_pet", "store_v1_pet"]),
        (["pet.yaml", "pet.json"], ["pet", "pet_json"]),
        (["v1/pet.yaml#/$defs/Thing", "v2/pet.yaml#/$defs/Thing"], ["Thing", "pet_Thing"]),
        (
            ["pet.yaml#/$defs/Thing", "v1/pet.yaml#/$defs/Thing", "v2/pet.yaml#/$defs/Thing"],
            ["Thing", "pet_Thing", "v2_pet_Thing"],
        ),
        (["pet.yaml#/$defs/Thing", "pet.yaml#/$defs/a/Thing"], ["Thing", "pet_Thing"]),
    ],
)
def test_a_schema_of_another_file_is_named_after_where_it_stands(refs: list[str], names: list[str]) -> None:
    assert _names(*refs) == (names, [])


@pytest.mark.usefixtures("schemas")
def test_a_name_that_differs_from_a_components_only_in_case_is_taken() -> None:
    """Both would be one class, of which a configuration would have to settle the name."""
    assert _names("v1/pet.yaml", components="Pet: {type: string}") == (["v1_pet"], [])


@pytest.mark.usefixtures("schemas")
def test_a_number_is_the_last_resort_and_its_hint_gives_a_name() -> None:
    assert _names("p-et.yaml", "p_et.yaml", "pet.yaml") == (["p-et", "p_et_yaml", "pet"], [])
    taken = "'p et': {type: string}, p_et_yaml: {type: string}"
    names, (message,) = _names("p-et.yaml", components=taken)
    assert names == ["p-et_yaml_2"]
    start, _, hint = message.partition(": ")
    assert start == "warning NumberedSchema p-et.yaml:1:1"
    entry = hint.removeprefix("Name it in the document: components: {schemas: ").removesuffix("}")
    assert entry == '{"Myp-et_yaml_2": {"$ref": "p-et.yaml"}}'
    assert _names("p-et.yaml", components=f"{taken}, {entry[1:-1]}") == (["Myp-et_yaml_2"], [])


OWN_URL = "https://example.com/api/shop.yaml"


@pytest.mark.parametrize(
    "ref", [OWN_URL, "shop.yaml", "/api/shop.yaml", "//example.com/api/shop.yaml", "../api/shop.yaml"]
)
def test_a_document_is_found_under_what_it_calls_itself(
    ref: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is fetched, and no file is looked for (OpenAPI 3.2, `$self`)."""
    monkeypatch.chdir(tmp_path)
    _write(
        "api.yaml",
        f"""
        openapi: 3.2.0
        $self: {OWN_URL}
        info: {{title: t, version: "1"}}
        paths: {{/x: {{get: {{responses: {{"204": {{}}}}}}}}}}
        components: {{schemas: {{A: {{$ref: "{ref}#/components/schemas/B"}}, B: {{type: string}}, C: {{$ref: parts.yaml}}}}}}
        """,
    )
    _write(
        "parts.yaml",
        f"""
        $ref: "{OWN_URL}#/components/schemas/B"
        """,
    )
    parsed, _, diagnostics = _load()
    assert brief(diagnostics) == []
    assert parsed.schema(parsed.component_schemas["A"]).ref == "/components/schemas/B"


def test_a_file_is_found_under_what_it_calls_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _write(
        "api.yaml",
        """
        openapi: 3.2.0
        info: {title: t, version: "1"}
        paths: {/x: {get: {responses: {"204": {}}}}}
        components: {schemas: {A: {$ref: "parts.yaml#/A"}}}
        """,
    )
    _write(
        "parts.yaml",
        """
        $self: https://example.com/parts.yaml
        A: {type: array, items: {$ref: "https://example.com/parts.yaml#/B"}}
        B: {type: string}
        """,
    )
    parsed, _, diagnostics = _load()
    assert brief(diagnostics) == []
