"""What callers pass in a published SDK: twins of models, shared enums, lists of choices, and models that only users send."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.files import Files
from tests.naming.documents import TEXT, document, files_of, obj, operation, ref

_LIST = {"type": "array", "items": ref("ToolParam")}
SCHEMAS: dict[str, Any] = {
    "ToolParam": {"anyOf": [ref("SearchToolParam"), {**obj(code=TEXT, at=TEXT), "title": "Runner"}]},
    "SearchToolParam": obj(word=TEXT, near=TEXT),
    "Colour": {"type": "string", "enum": ["red", "blue"]},
    "Part": {"anyOf": [ref("PartOfText"), {**obj(b=TEXT, c=TEXT), "title": "Other"}]},
    "PartOfText": {**obj(text=TEXT, at=TEXT), "title": "Output text"},
    "Parts": {"type": "array", "items": ref("Part")},
    "Order": obj(tools=_LIST, tool=ref("SearchToolParam"), parts=ref("Parts"), shade=ref("Colour"), note=ref("Note")),
    "Note": obj(note=TEXT),
    "Ping": obj(nonce=TEXT, inner=ref("Inner")),
    "Inner": obj(deep=TEXT),
    "Sent": obj(only=TEXT),
}
_NEW = operation(answers=ref("Order"))
_BODY = obj(tools=ref("Tools"), parts=ref("Parts"), shade=ref("Colour"), note=ref("Note"), sent=ref("Sent"))
_NEW["requestBody"] = {"content": {"application/json": {"schema": _BODY}}}
DOCUMENT = document({"/orders": {"post": _NEW}}, {**SCHEMAS, "Tools": _LIST})
CONFIG: dict[str, Any] = {
    "targets": {"python": {"package_name": "sdk"}},
    "settings": {"variant_names": "title"},
    "resources": {
        "$shared": {"models": {"colour": "Colour"}},
        "orders": {
            "models": {
                "tool": "ToolParam",
                "search_tool": "SearchToolParam",
                "tools": "Tools",
                "parts": "Parts",
                "note_param": "Note",
                "sent_param": "Sent",
                "ping": {"openapi_uri": "Ping", "sent": True},
            },
            "methods": {"create": "post /orders"},
        },
    },
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return files_of(DOCUMENT, tmp_path_factory.mktemp("params"), CONFIG)


def _names(files: Files, module: str) -> list[str]:
    text = files[PurePosixPath("types", f"{module}.py")]
    return sorted(re.findall(r"^(?:class )?(\w+)(?:\(|: TypeAlias)", text, re.MULTILINE))


def test_a_component_that_is_not_listed_takes_no_name_from_a_twin(files: Files) -> None:
    assert _names(files, "search_tool_param") == ["SearchToolParam"]
    assert not [path for path in files if "request" in path.stem and path.parts[0] == "types"]


def test_only_a_model_that_is_answered_too_has_param_twice(files: Files) -> None:
    assert _names(files, "note_param") == ["NoteParam"] and _names(files, "note_param_param") == ["NoteParamParam"]
    assert _names(files, "sent_param") == ["SentParam"]


def test_a_shared_enum_stands_in_both_folders(files: Files) -> None:
    assert _names(files, "shared/colour") == _names(files, "shared_params/colour") == ["Colour"]


def test_a_list_of_a_listed_choice_writes_the_choice_again(files: Files) -> None:
    assert _names(files, "tool_param") == ["Runner", "ToolParam"]
    assert _names(files, "tools_param") == ["Runner", "ToolParam", "ToolsParam"]


def test_names_in_a_twin_begin_with_its_own_and_titles_go_before_components_if_asked_for(files: Files) -> None:
    assert _names(files, "parts") == ["PartItem", "PartItemOther", "PartItemOutputText", "Parts"]
    assert _names(files, "parts_param") == [
        "PartsParam",
        "PartsParamItem",
        "PartsParamItemOther",
        "PartsParamItemOutputText",
    ]


def test_a_model_that_users_send_has_a_twin_though_no_method_takes_it(files: Files) -> None:
    assert _names(files, "ping") == ["Inner", "Ping"] and _names(files, "ping_param") == ["Inner", "PingParam"]
