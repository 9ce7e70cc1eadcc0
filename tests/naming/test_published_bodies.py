"""Bodies that are one of several objects: an existing SDK's methods take the properties of all of them."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.naming.documents import TEXT, document, obj, operation, ref
from tests.runtime.server import Server
from tests.small_sdk import PACKAGE, generate

NUMBER: Any = {"type": "integer"}
PLACE = obj(streetName=TEXT)
STOPS: Any = [{"type": "array", "items": obj(**{f"{word}Name": TEXT})} for word in ("dock", "gate")]


def need(schema: Any, *names: str) -> Any:
    """The schema of an object that requires properties."""
    return {**schema, "required": list(names)}


SCHEMAS = {
    "Company": need(
        obj(companyName=TEXT, place=PLACE, kind={"const": "company"}, stops=STOPS[0]), "companyName", "place"
    ),
    "person-request": need(obj(first_name=TEXT, place=PLACE, kind={"const": "person"}, stops=STOPS[1]), "first_name"),
    "Owner": {"oneOf": [ref("Company"), ref("person-request"), {**obj(note=TEXT), "title": "Only (a) Note"}]},
}
PLAIN = {
    "anyOf": [
        need(obj(left=TEXT, both=TEXT), "left", "both"),
        {"anyOf": [need(obj(right=TEXT, both=NUMBER, id=TEXT), "right", "both"), {"type": "null"}]},
    ]
}
NARROWER = {"anyOf": [obj(a=TEXT, b=TEXT), {**obj(b=TEXT), "title": "Less"}, {**obj(c=TEXT, b=TEXT), "title": "Other"}]}
QUERY = {"name": "dry_run", "in": "query", "schema": {"type": "boolean"}}
DOCUMENT = document(
    {
        "/owners": {"post": {**operation(takes=ref("Owner")), "parameters": [QUERY]}},
        "/groups/{id}": {
            "post": {**operation(takes=PLAIN), "requestBody": {"content": {"application/json": {"schema": PLAIN}}}}
        },
        "/narrower/{id}": {"post": operation(takes=NARROWER)},
        "/mixed": {"post": operation(takes={"anyOf": [obj(a=TEXT), TEXT]})},
    },
    SCHEMAS,
)
CONFIG: Any = {
    "organization": {"name": "any"},
    "targets": {"python": {"package_name": PACKAGE}},
    "resources": {
        "owners": {
            "models": {"company": "#/components/schemas/Company", "owner": "#/components/schemas/Owner"},
            "methods": {"create": "post /owners"},
        },
        "groups": {"methods": {"update": "post /groups/{id}"}},
        "narrower": {"methods": {"update": "post /narrower/{id}"}},
        "mixed": {"methods": {"create": "post /mixed"}},
    },
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bodies")
    generate(DOCUMENT, folder, CONFIG)
    return folder


@pytest.fixture(scope="module")
def sdk(folder: Path) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


def _text(folder: Path, path: str) -> str:
    return (folder / PACKAGE / path).read_text("utf-8")


def _tree(folder: Path, path: str) -> ast.Module:
    return ast.parse(_text(folder, path))


def _classes(folder: Path, module: str) -> dict[str, dict[str, str]]:
    """The annotations of each class of a module, by the names of its fields."""
    classes = (node for node in _tree(folder, f"types/{module}.py").body if isinstance(node, ast.ClassDef))
    return {
        node.name: {
            ast.unparse(it.target): ast.unparse(it.annotation) for it in node.body if isinstance(it, ast.AnnAssign)
        }
        for node in classes
    }


def _aliases(folder: Path, module: str) -> dict[str, str]:
    nodes = (node for node in _tree(folder, f"types/{module}.py").body if isinstance(node, ast.AnnAssign))
    return {ast.unparse(it.target): ast.unparse(it.value) for it in nodes if it.value is not None}


def _signatures(folder: Path, module: str, name: str) -> list[dict[str, str]]:
    """The arguments of a method that it has of its own, of each overload and then of itself."""
    first = next(node for node in _tree(folder, f"resources/{module}.py").body if isinstance(node, ast.ClassDef))
    functions = (node for node in first.body if isinstance(node, ast.FunctionDef) and node.name == name)
    own = ([*it.args.args, *it.args.kwonlyargs] for it in functions)
    return [
        {
            arg.arg: ast.unparse(arg.annotation)
            for arg in args
            if arg.annotation and not arg.arg.startswith(("extra_", "timeout"))
        }
        for args in own
    ]


def test_each_variant_is_a_class_with_the_other_parameters_in_it(folder: Path) -> None:
    classes = _classes(folder, "owner_create_params")
    assert list(classes) == [
        "Company",
        "PersonRequest",
        "OnlyANote",
        "CompanyPlace",
        "CompanyStop",
        "PersonRequestPlace",
        "PersonRequestStop",
    ]
    assert classes["Company"] == {
        "dry_run": "bool",
        "company_name": "Required[str]",
        "place": "Required[CompanyPlace]",
        "kind": "Literal['company']",
        "stops": "Iterable[CompanyStop]",
    }
    assert _aliases(folder, "owner_create_params")["OwnerCreateParams"] == "Company | PersonRequest | OnlyANote"


def test_a_listed_choice_and_its_listed_members_have_their_twins_too(folder: Path) -> None:
    assert _classes(folder, "company_param")["CompanyParam"]["company_name"] == "Required[str]"
    assert "CompanyParam" in _aliases(folder, "owner_param")["OwnerParam"]


def test_a_method_has_an_overload_for_each_variant_and_takes_what_all_have(folder: Path) -> None:
    *overloads, whole = _signatures(folder, "owners", "create")
    assert [list(it) for it in overloads] == [
        ["company_name", "place", "dry_run", "kind", "stops"],
        ["first_name", "dry_run", "kind", "place", "stops"],
        ["dry_run", "note"],
    ]
    assert whole["kind"] == "Literal['company'] | Literal['person'] | Omit"
    assert whole["place"] == "owner_create_params.CompanyPlace | owner_create_params.PersonRequestPlace | Omit"
    assert "required_args" not in _text(folder, "resources/owners.py")  # a note alone is a call, and so is nothing


def test_what_all_variants_require_is_required(folder: Path) -> None:
    *overloads, whole = _signatures(folder, "groups", "update")
    assert whole == {
        "id": "str",
        "both": "str | int",
        "left": "str | Omit",
        "right": "str | Omit",
        "body_id": "str | Omit",
    }
    assert [list(it) for it in overloads] == [["id", "both", "left"], ["id", "both", "right", "body_id"]]
    text = _text(folder, "resources/groups.py")
    assert '@required_args(("id", "both", "left"), ("id", "both", "right"))' in " ".join(text.split())
    assert list(_classes(folder, "group_update_params")) == ["Variant1", "Variant2"]
    assert list(_classes(folder, "group_update_params")["Variant2"]) == ["both", "body_id", "right"]


def test_an_overload_that_an_earlier_one_covers_is_left_out(folder: Path) -> None:
    *overloads, whole = _signatures(folder, "narrower", "update")
    assert [list(it) for it in overloads] == [["id", "a", "b"], ["id", "b", "c"]]
    assert list(whole) == ["id", "a", "b", "c"]
    assert list(_classes(folder, "narrower_update_params")) == ["Variant1", "Less", "Other"]


def test_a_body_that_may_be_something_else_is_one_argument(folder: Path) -> None:
    assert [list(it) for it in _signatures(folder, "mixed", "create")] == [["body"]]


def test_calls_send_the_properties_of_their_variant_by_their_wire_names(sdk: Any) -> None:
    server = Server([b"HTTP/1.1 204 No Content\r\n\r\n"])
    with sdk.Any(base_url=server.url) as client:
        place, stops = {"street_name": "Hill"}, [{"gate_name": "A"}]
        client.owners.create(first_name="Ann", place=place, kind="person", stops=stops, dry_run=True)
        client.groups.update("1", right="r", both=2, body_id="2")
        with pytest.raises(TypeError, match="give either 'id', 'both' and 'left', or 'id', 'both' and 'right'"):
            client.groups.update("1", both=2)
    server.close()
    assert server.requests[0].json() == {
        "first_name": "Ann",
        "place": {"streetName": "Hill"},
        "kind": "person",
        "stops": [{"gateName": "A"}],
    }
    assert server.requests[0].path == "/v1/owners?dry_run=true"
    assert server.requests[1].json() == {"both": 2, "right": "r", "id": "2"}


def test_a_new_sdk_takes_the_body_whole(tmp_path: Path) -> None:
    generate(DOCUMENT, tmp_path, {**CONFIG, "settings": {"naming": "clean"}})
    assert [list(it) for it in _signatures(tmp_path, "owners", "create")] == [["body", "dry_run"]]
