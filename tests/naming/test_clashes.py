"""Two things that would have one name: both are in the SDK, and the name of each hangs on where it stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.naming.documents import TEXT, document, obj, operation, ref


def _built(tmp_path: Path, written: Any, config: str | None = None) -> tuple[dict[str, str], list[str]]:
    """The files of an SDK by their paths, and its warnings with their hints."""
    (tmp_path / "openapi.json").write_text(json.dumps(written), "utf-8")
    if config is not None:
        (tmp_path / "sdk.yaml").write_text(config, "utf-8")
    settings = str(tmp_path / "sdk.yaml") if config is not None else None
    diagnostics = Diagnostics()
    request = pipeline.Request(str(tmp_path / "openapi.json"), settings, (), tmp_path / "sdk", "sdk", None)
    files = pipeline.build(request, diagnostics)
    warnings = [f"{item.message}\n{item.hint}" for item in diagnostics if str(item.code) == "AmbiguousName"]
    return {path.as_posix(): text for path, text in files.items()}, warnings


def _answering(**schemas: Any) -> Any:
    """A document whose one method answers an object with a property for each of the schemas."""
    names = {name.replace("__", "-"): schema for name, schema in schemas.items()}
    whole = obj(**{f"p{index}": ref(name) for index, name in enumerate(names)})
    return document({"/things": {"post": operation(answers=whole)}}, names)


ENUM = {"type": "string", "enum": ["a", "b"]}
LIST = {"type": "array", "items": obj(id=TEXT)}
MAP = {"type": "object", "additionalProperties": obj(id=TEXT)}


@pytest.mark.parametrize(
    ("second", "word"),
    [(obj(id=TEXT), "Model"), (ENUM, "Enum"), (LIST, "List"), (MAP, "Map")],
    ids=lambda value: str(value)[:5],
)
@pytest.mark.parametrize("plain_first", [True, False])
def test_the_component_that_is_called_like_its_class_keeps_the_name(
    second: Any, word: str, plain_first: bool, tmp_path: Path
) -> None:
    schemas = {"Address": obj(city=TEXT), "address": second}
    ordered = schemas if plain_first else dict(reversed(schemas.items()))
    files, warnings = _built(tmp_path, _answering(**ordered))
    assert "class Address(BaseModel)" in files["types/address.py"]
    assert f"Address{word}" in files[f"types/address_{word.lower()}.py"]
    assert warnings == []


def test_a_number_comes_last_with_the_line_that_settles_it(tmp_path: Path) -> None:
    written = _answering(Address=obj(a=TEXT), address=obj(b=TEXT), ADDRESS_=obj(c=TEXT), AddressModel=obj(d=TEXT))
    files, warnings = _built(tmp_path, written)
    assert "class Address2(BaseModel)" in files["types/address_2.py"]
    assert any("it is 'Address2'" in warning for warning in warnings)
    hint = next(line for line in warnings[0].splitlines() if "resources:" in line)
    settled, left = _built(tmp_path, written, hint.partition(": ")[2] + "\n")
    assert len(left) == len(warnings) - 1
    assert "class OtherAddress(BaseModel)" in settled["types/shared/other_address.py"]
    assert "resources/things.py" in settled, "what is derived from the document is still there"


def test_capitals_tell_files_apart_and_not_classes(tmp_path: Path) -> None:
    files, warnings = _built(tmp_path, _answering(aPI=obj(id=TEXT), API=obj(id=TEXT)))
    assert "class API(BaseModel)" in files["types/api.py"]
    assert any("class APIModel(BaseModel)" in text for text in files.values())
    assert warnings == []


def test_resources_that_the_configuration_gives_one_name(tmp_path: Path) -> None:
    config = "resources: {a-b: {methods: {list: get /a}}, aB: {methods: {list: get /b}}}\n"
    files, (warning,) = _built(tmp_path, document({"/a": "get", "/b": "get"}), config)
    assert "the resources 'a-b' and 'aB' would both be called 'a_b'; this one is 'a_b_2'" in warning
    assert {"resources/a_b.py", "resources/a_b_2.py"} <= files.keys()


def test_methods_whose_paths_differ_in_notation(tmp_path: Path) -> None:
    paths = {"/urls/get-signed-url": "get", "/urls/get_signed_url": "get", "/urls/getSignedUrl": "get"}
    files, warnings = _built(tmp_path, document(paths))
    names = [line.split("(")[0].split()[-1] for line in files["resources/urls.py"].splitlines() if "    def " in line]
    assert len({name for name in names if name.startswith(("get", "retrieve"))}) == 3
    assert warnings == []


def test_paths_that_differ_in_their_last_slash(tmp_path: Path) -> None:
    files, _ = _built(tmp_path, document({"/things": "get", "/things/": "get"}))
    assert files["resources/things.py"].count('"/things"') and files["resources/things.py"].count('"/things/"')


def test_properties_that_differ_in_what_no_name_can_have(tmp_path: Path) -> None:
    files, _ = _built(
        tmp_path, _answering(Thing={"type": "object", "properties": {"a b": TEXT, "a_b": TEXT, "a.b": TEXT}})
    )
    assert all(f'"{wire}"' in files["types/thing.py"] for wire in ("a b", "a.b"))


def test_members_of_a_union_with_one_constant_are_told_apart_by_what_one_has(tmp_path: Path) -> None:
    def member(**own: Any) -> Any:
        return {**obj(kind={"const": "MOVE_NODE"}, **own), "required": ["kind", *own]}

    choice = {"oneOf": [member(up=TEXT), member(down=TEXT)]}
    files, warnings = _built(tmp_path, _answering(Action=choice))
    assert "class UpAction(BaseModel)" in files["types/action.py"]
    assert "class DownAction(BaseModel)" in files["types/action.py"]
    assert warnings == []


@pytest.mark.parametrize("name", ["Straße", "Very" * 80, "あ" * 90])
def test_every_name_has_a_file_that_every_system_takes(name: str, tmp_path: Path) -> None:
    files, _ = _built(
        tmp_path, _answering(**{name: obj(id=TEXT), "Strasse": obj(id=TEXT), f"{name}Other": obj(id=TEXT)})
    )
    own = [path for path in files if not path.startswith("_runtime/")]
    assert max(map(len, (path.encode() for path in own))) <= 160
    assert len({path.casefold() for path in own}) == len(own)


def test_paths_of_deep_and_long_resources_fit(tmp_path: Path) -> None:
    long = "/".join(f"{word}-that-goes-on-for-a-very-long-time-indeed-s" for word in ("one", "two", "three", "four"))
    files, _ = _built(
        tmp_path, document({f"/{long}": {"post": operation(takes=obj(id=TEXT))}, f"/{long}/{{id}}/kids": "get"})
    )
    assert max(len(path) for path in files) <= 160


def test_configuration_without_targets_adds_to_what_is_derived(tmp_path: Path) -> None:
    written = document({"/books": "get post", "/books/{id}": "get", "/shelves": "get"})
    config = "resources: {books: {methods: {everything: get /books}}, extra: {methods: {old: {endpoint: get /shelves, skip: true}}}}\n"
    files, _ = _built(tmp_path, written, config)
    assert "def everything(" in files["resources/books.py"] and "def retrieve(" in files["resources/books.py"]
    assert "def list(" not in files["resources/books.py"]
    assert "resources/shelves.py" not in files, "what is skipped is in no SDK"


def test_configuration_with_targets_is_the_whole(tmp_path: Path) -> None:
    written = document({"/books": "get post"})
    config = "targets: {python: {}}\nresources: {books: {methods: {everything: get /books}}}\n"
    files, _ = _built(tmp_path, written, config)
    assert "def create(" not in files["resources/books.py"]
