"""Types have a module and a name in its package, whatever methods take and components are called."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator.files import Files
from tests.naming.documents import TEXT, document, files_of, modules, obj, operation, ref

NAMED = obj(name=TEXT)


def _classes(files: Files, module: str) -> list[str]:
    return re.findall(r"^class (\w+)\(", files[PurePosixPath("types", f"{module}.py")], re.MULTILINE)


CASES: dict[str, tuple[Any, dict[str, list[str]]]] = {
    "params and a component": (
        document(
            {"/teams": {"post": operation(takes=NAMED, answers=ref("TeamCreateParams"))}},
            {"TeamCreateParams": obj(id=TEXT)},
        ),
        {"team_create_params": ["TeamCreateParams"], "team_create_request_params": ["TeamCreateRequestParams"]},
    ),
    "params and a component that is sent": (
        document(
            {"/teams": {"post": operation(takes=obj(kind=ref("TeamCreateParams")))}},
            {"TeamCreateParams": {"type": "string", "enum": ["a", "b"]}},
        ),
        {"team_create_params": [], "team_create_request_params": ["TeamCreateRequestParams"]},
    ),
    "params and a package": (
        document({"/teams": {"post": operation(takes=NAMED)}, "/team_create_params/{a}/kids": "get"}),
        {"team_create_request_params": ["TeamCreateRequestParams"]},
    ),
    "an answer and a package": (
        document({"/teams": {"get": operation(answers=NAMED)}, "/team_list_response/{a}/kids": "get"}),
        {"team_list_response_model": ["TeamListResponse"]},
    ),
    "events and a package": (
        document(
            {
                "/teams": {"post": operation(takes=obj(stream={"type": "boolean"}), answers=TEXT, events=NAMED)},
                "/team_create_response/{a}/kids": "get",
            }
        ),
        {"team_create_params": ["TeamCreateParamsBase", "TeamCreateParamsNonStreaming", "TeamCreateParamsStreaming"]},
    ),
    "two plurals of one singular": (
        document({"/indices": {"post": operation(takes=NAMED)}, "/indexes": {"post": operation(takes=NAMED)}}),
        {"index_create_params": ["IndexCreateParams"], "indexes_create_params": ["IndexesCreateParams"]},
    ),
    "a type called like the whole that it is in": (
        document({"/forms": {"post": operation(takes=obj(form_create_params=NAMED))}}),
        {"form_create_params": ["FormCreateParams", "FormCreateParamsModel"]},
    ),
    "a type called like what the module imports": (
        document({"/forms": {"post": operation(takes=obj(fields=obj(firstName=TEXT)))}}),
        {"form_create_params": ["FormCreateParams", "Fields"]},
    ),
    "the model of a reserved name and one of that name": (
        document(
            {"/a": {"get": operation(answers=obj(one=ref("Body"), two=ref("BodyModel")))}},
            {"Body": NAMED, "BodyModel": obj(id=TEXT)},
        ),
        {"body": ["BodyModelModel"], "body_model": ["BodyModel"]},
    ),
    "the request side of a model and an answer": (
        document(
            {"/a": {"post": operation(takes=obj(one=ref("Foo")), answers=obj(one=ref("Foo"), two=ref("FOOParam")))}},
            {"Foo": NAMED, "FOOParam": obj(id=TEXT)},
        ),
        {"foo": ["Foo"], "foo_param": ["FooParam"], "foo_param_model": ["FOOParam"]},
    ),
    "no capitals": (
        document({"/a": {"get": operation(answers=ref("圆"))}}, {"圆": obj(圆=obj(名=TEXT))}),
        {"圆": ["圆Model圆", "圆Model"]},
    ),
    "an object in the path": (
        {
            **document({}),
            "paths": {
                "/places/{point}": {
                    "parameters": [{"name": "point", "in": "path", "required": True, "schema": obj(x=TEXT)}],
                    "get": operation(),
                }
            },
        },
        {"place_retrieve_params": ["Point"]},
    ),
}


@pytest.mark.parametrize(("given", "classes"), CASES.values(), ids=CASES)
def test_types_that_would_meet(given: Any, classes: dict[str, list[str]], tmp_path: Path) -> None:
    """That each name leads where it should is checked for every package, before it is written."""
    files = files_of(given, tmp_path)
    assert classes.keys() <= set(modules(files, "types"))
    assert {module: _classes(files, module) for module in classes} == classes


def test_stems_of_two_resources_that_are_one(tmp_path: Path) -> None:
    """`chat.completion_create` and `chat_completion.create`, as a configuration may name them."""
    paths = {path: {"post": operation(takes=NAMED)} for path in ("/a", "/b")}
    config = {
        "resources": {
            "chat": {"methods": {"completion_create": "post /a"}},
            "chat_completion": {"methods": {"create": "post /b"}},
        }
    }
    files = files_of(document(paths), tmp_path, config)
    assert modules(files, "types") == ["chat_completion_create_params", "chat_completion_resource_create_params"]


def test_schemas_of_several_files_have_names_that_tell_them_apart(tmp_path: Path) -> None:
    """They are settled where the files are read, so that there is no clash that a configuration has to settle."""
    for name in ("v1", "v2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pet.yaml").write_text(
            f"{{type: object, properties: {{{name}: {{type: string}}}}}}", "utf-8"
        )
    both = obj(first={"$ref": "v1/pet.yaml"}, second={"$ref": "v2/pet.yaml"}, third=ref("Pet"))
    given = document({"/a": {"post": operation(takes=both, answers=both)}}, {"Pet": obj(id=TEXT)})
    files = files_of(given, tmp_path)
    assert [_classes(files, name) for name in ("pet", "v1_pet", "v2_pet")] == [["Pet"], ["V1Pet"], ["V2Pet"]]


def test_what_callers_may_give_as_a_decimal_has_a_name_for_each_direction(tmp_path: Path) -> None:
    """Arguments of the type are written by its format, which answers are not read by."""
    amount = {"oneOf": [TEXT, {"type": "number"}]}
    both = obj(amount=ref("Amount"))
    files = files_of(document({"/bills": {"post": operation(takes=both, answers=both)}}, {"Amount": amount}), tmp_path)
    assert "Amount: TypeAlias = str | float" in files[PurePosixPath("types", "amount.py")]
    sent = files[PurePosixPath("types", "amount_param.py")]
    assert "AmountParam: TypeAlias = str | Decimal | float" in sent
    assert "AMOUNT_PARAM_WIRE: WireNames = DECIMAL" in sent
