"""Types that need each other in every way that OpenAPI allows: what is generated imports, parses and type-checks."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.small_sdk import PACKAGE, document, generate, import_faults, operation, ref, run

TEXT = {"type": "string"}


def array(items: object) -> dict[str, object]:
    return {"type": "array", "items": items}


def mapping(values: object) -> dict[str, object]:
    return {"type": "object", "additionalProperties": values}


def one_of(*members: object) -> dict[str, object]:
    return {"oneOf": list(members)}


def thing(**properties: object) -> dict[str, object]:
    return {"type": "object", "properties": properties}


CIRCLES: dict[str, dict[str, object]] = {
    "a model of itself": {"A": thing(a=ref("A"))},
    "models of each other": {"A": thing(b=ref("B")), "B": thing(a=ref("A"))},
    "models through arrays": {"A": thing(b=array(ref("B"))), "B": thing(a=array(ref("A")))},
    "models through maps": {"A": thing(b=mapping(ref("B"))), "B": thing(a=mapping(ref("A")))},
    "three models": {"A": thing(b=ref("B")), "B": thing(c=ref("C")), "C": thing(a=ref("A"))},
    "inline unions": {"A": thing(c=one_of(ref("A"), ref("B"))), "B": thing(c=one_of(ref("A"), ref("B")))},
    "arrays of inline unions": {
        "A": thing(c=array(one_of(ref("A"), ref("B")))),
        "B": thing(c=array(one_of(ref("A"), ref("B")))),
    },
    "maps of inline unions": {
        "A": thing(c=mapping(one_of(ref("B"), ref("L")))),
        "B": thing(c=mapping(one_of(ref("A"), ref("L")))),
        "L": thing(x=TEXT),
    },
    "an alias of itself in an array": {"A": one_of(TEXT, array(ref("A"))), "B": thing(a=ref("A"))},
    "an alias of itself in a map": {"A": one_of(TEXT, mapping(ref("A"))), "B": thing(a=ref("A"))},
    "two aliases": {"A": one_of(TEXT, array(ref("B"))), "B": one_of({"type": "integer"}, mapping(ref("A")))},
    "three aliases": {"A": array(ref("B")), "B": mapping(ref("C")), "C": one_of(TEXT, ref("A"))},
    "an alias and a model": {"A": one_of(TEXT, ref("B")), "B": thing(a=ref("A"))},
    "inline objects of one name": {
        "A": thing(item=thing(b=ref("B"))),
        "B": thing(item=thing(a=ref("A"), item=thing(b=ref("B")))),
    },
    "allOf bases that list their children": {
        "Base": {**one_of(ref("A"), ref("B")), "properties": {"kind": TEXT}},
        "A": {"allOf": [thing(kind={"const": "a"}), thing(next=ref("Base"))]},
        "B": {"allOf": [thing(kind={"const": "b"}), thing(all=array(ref("Base")))]},
    },
    "tagged unions": {
        "A": {**thing(kind={"const": "a"}, rules=array(one_of(ref("A"), ref("B")))), "required": ["kind"]},
        "B": {**thing(kind={"const": "b"}, rules=array(one_of(ref("A"), ref("B")))), "required": ["kind"]},
    },
    "models called like builtins": {
        "Exception": thing(warning=ref("Warning"), inner=thing(exception=array(ref("Exception")))),
        "Warning": thing(exceptions=array(ref("Exception"))),
    },
}


def prefixed(case: int, schemas: dict[str, object]) -> dict[str, object]:
    """The schemas under names of the case, so that all cases can stand in one document; long names are left alone."""
    text = json.dumps(schemas)
    for name in schemas:
        if len(name) < 6:
            text = text.replace(f'"{name}":', f'"Case{case}{name}":').replace(
                f'schemas/{name}"', f'schemas/Case{case}{name}"'
            )
    renamed: dict[str, object] = json.loads(text)
    return renamed


CASES = {name: prefixed(case, schemas) for case, (name, schemas) in enumerate(CIRCLES.items())}


def snake(name: str) -> str:
    """`Case7A` -> `case7_a`."""
    return re.sub(r"(?<=.)(?=[A-Z])", "_", name).lower()


def case(name: str) -> str:
    return f"Case{list(CIRCLES).index(name)}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDK of all circles together."""
    made = tmp_path_factory.mktemp("circles")
    generate(document({key: schema for schemas in CASES.values() for key, schema in schemas.items()}), made)
    return made


@pytest.fixture(scope="module")
def faults(folder: Path) -> dict[str, str | None]:
    return import_faults(folder)


@pytest.mark.parametrize("name", CASES)
def test_every_module_can_be_imported_first(name: str, faults: dict[str, str | None]) -> None:
    modules = [f"{PACKAGE}.types.{snake(key)}" for key in CASES[name]]
    assert [(module, faults[module]) for module in modules if faults[module]] == []


def test_that_holds_for_params_and_resources_too(faults: dict[str, str | None]) -> None:
    assert [(module, fault) for module, fault in faults.items() if fault] == []


def parsed(type_: str, text: str, shown: str, folder: Path) -> str:
    program = f"""
import json
from {PACKAGE} import types
from {PACKAGE}._runtime.parsing import python_parser
value = python_parser(types.{type_})(json.loads({text!r}))
print({shown})
"""
    return run(program, folder).strip()


def test_values_are_parsed_to_their_types_at_any_depth(folder: Path) -> None:
    name = case("models through arrays")
    text = '{"b": [{"a": [{"b": []}]}]}'
    assert parsed(f"{name}A", text, f"type(value.b[0].a[0]) is types.{name}A", folder) == "True"


def test_a_string_or_an_array_of_the_same_is_parsed(folder: Path) -> None:
    """Without null or an object between, pydantic keeps the union itself among its definitions."""
    type_ = f"{case('an alias of itself in an array')}A"
    assert parsed(type_, '["a", ["b", ["c"]]]', "value", folder) == "['a', ['b', ['c']]]"


def test_inline_types_keep_their_names_where_they_are_imported_from(folder: Path) -> None:
    """One module re-exports what stands in the other, where the name `Item` is taken."""
    name = snake(case("inline objects of one name"))
    program = f"""
from {PACKAGE}.types.{name}_a import Item as OfA
from {PACKAGE}.types.{name}_b import Item as OfB
print(sorted(OfA.model_fields), sorted(OfB.model_fields))
"""
    assert run(program, folder) == "['b'] ['a', 'item']\n"


def test_a_model_called_like_a_builtin_is_what_annotations_mean(folder: Path) -> None:
    text = '{"exceptions": [{"inner": {"exception": [{}]}}]}'
    shown = "value.exceptions[0].inner.exception[0].__class__.__module__.startswith(types.__name__)"
    assert parsed("WarningModel", text, shown, folder) == "True"


def test_a_model_called_like_a_builtin_keeps_its_name_outside_of_circles(tmp_path: Path) -> None:
    schemas = {"Exception": thing(type=TEXT), "Event": thing(exceptions=array(ref("Exception")))}
    generate(document(schemas), tmp_path)
    shown = "type(value.exceptions[0]) is types.Exception"
    assert parsed("Event", '{"exceptions": [{"type": "x"}]}', shown, tmp_path) == "True"


NULLABLE = {
    "Thing": thing(error=ref("Err")),
    "Err": {"anyOf": [thing(code=TEXT), {"type": "null"}]},
}


@pytest.mark.parametrize("models", [{}, {"err": "Err", "thing": "Thing"}])
def test_what_may_be_null_has_the_name_of_its_schema(models: dict[str, str], tmp_path: Path) -> None:
    paths = {"/a": {"get": operation(ref("Thing"))}}
    config = {"resources": {"a": {"subresources": {"b": {"models": models, "methods": {"get": "get /a"}}}}}}
    generate(document(NULLABLE, paths), tmp_path, config)
    type_ = "a.Thing" if models else "Thing"
    assert (
        parsed(type_, '{"error": {"code": "x"}}', "value.error.code, type(value.error).__name__", tmp_path) == "x Err"
    )
    assert parsed(type_, '{"error": null}', "value.error", tmp_path) == "None"


WRAPPERS: list[dict[str, object]] = [
    {"anyOf": [thing(code=TEXT), TEXT, {"type": "null"}]},
    {"anyOf": [{**thing(code=TEXT), "title": "Err"}, {"type": "null"}]},
    {"anyOf": [{**thing(code=TEXT), "title": "Err"}, TEXT]},
    {"anyOf": [array(thing(code=TEXT)), {"type": "null"}]},
    {"anyOf": [array({**thing(code=TEXT), "title": "Err"}), {"type": "null"}]},
    {**thing(code=TEXT), "type": ["object", "null"]},
    array({"anyOf": [{**thing(code=TEXT), "title": "Err"}, {"type": "null"}]}),
    mapping({**thing(code=TEXT), "title": "Err"}),
]


def test_a_wrapper_and_what_is_in_it_have_names_of_their_own(tmp_path: Path) -> None:
    """Each is a model of the configuration, and its inner object has the title that is the model's name."""
    text = json.dumps(WRAPPERS)
    wrappers = {
        f"Err{index}": json.loads(text.replace('"Err"', f'"Err{index}"'))[index] for index in range(len(WRAPPERS))
    }
    models = {f"err{index}": f"Err{index}" for index in range(len(WRAPPERS))}
    fields = thing(**{name.lower(): ref(name) for name in wrappers})
    config = {"resources": {"a": {"subresources": {"b": {"models": models, "methods": {"get": "post /a"}}}}}}
    generate(document(wrappers, {"/a": {"post": operation(fields, fields)}}), tmp_path, config)
    assert [(module, fault) for module, fault in import_faults(tmp_path).items() if fault] == []


def test_models_of_one_name_meet_in_one_module(tmp_path: Path) -> None:
    """Two models called `Status`, each of a resource of its own, are fields of one object."""
    schemas = {"Both": thing(a=ref("a"), b=ref("b")), "a": thing(x=TEXT), "b": thing(y=TEXT)}
    resources = {name: {"subresources": {"inner": {"models": {"status": name}, "methods": {}}}} for name in ("a", "b")}
    config = {"resources": {**resources, "c": {"methods": {"get": "post /c"}, "models": {"both": "Both"}}}}
    paths = {"/c": {"post": operation(ref("Both"), thing(a=ref("a"), b=ref("b")))}}
    generate(document(schemas, paths), tmp_path, config)
    shown = "value.a.__class__.__module__[-9:], value.b.__class__.__module__[-9:]"
    assert parsed("Both", '{"a": {}, "b": {}}', shown, tmp_path) == ".a.status .b.status"
    assert [(module, fault) for module, fault in import_faults(tmp_path).items() if fault] == []
