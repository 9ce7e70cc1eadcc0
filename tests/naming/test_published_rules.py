"""The names of an SDK that is taken over: one document in which each rule of published SDKs shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.files import Files
from tests.naming.documents import TEXT, files_of, obj, ref

COLOUR = {"type": "string", "enum": ["red", "blue"]}
MAYBE_TEXT = {"anyOf": [TEXT, {"type": "null"}]}
SCHEMAS: dict[str, Any] = {
    "Assets": obj(video=TEXT, image=TEXT),
    "Colour": COLOUR,
    "Tree": obj(label=TEXT, branches={"type": "array", "items": ref("Tree")}),
    "FrameReference": obj(type={"const": "generation"}, id=TEXT),
    "ImageReference": obj(type={"const": "image"}, url=TEXT),
    "Generation": obj(
        assets=ref("Assets"),
        colour=ref("Colour"),
        keyframes=obj(frame0={"oneOf": [ref("FrameReference"), ref("ImageReference")]}),
        concepts={"type": "array", "items": obj(key=TEXT)},
        tree=ref("Tree"),
        variables={"type": "object", "additionalProperties": obj(value=TEXT, note=TEXT)},
        schema=TEXT,
        model_ids={"type": "array", "items": TEXT},
        **{"from": TEXT},
        nothing={"type": "object"},
        anything={"type": "object", "additionalProperties": True},
    ),
    "Wrapper": obj(code={"type": "integer"}, version={"type": "integer"}),
    "Action": obj(selector=TEXT, kind=ref("Colour")),
    "Envelope": obj(items={"type": "array", "items": TEXT}),
    "Choices": {
        "oneOf": [
            {**obj(type={"const": "remove-bg"}, amount={"type": "integer"}), "title": "Ignored"},
            {**obj(type={"const": "resize"}, width={"type": "integer"}), "title": "Web (GCS)"},
        ],
        "discriminator": {"propertyName": "type"},
    },
}


def _operation(answer: Any = None, body: Any = None, *names: str) -> Any:
    content = {} if answer is None else {"content": {"application/json": {"schema": answer}}}
    parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    request = {} if body is None else {"requestBody": {"content": {"application/json": {"schema": body}}}}
    return {"parameters": parameters, "responses": {"200": {"description": "OK", **content}}, **request}


_WRAPPED = {"allOf": [ref("Wrapper"), obj(data=obj(entry=obj(name=TEXT)))]}
_VALUES = {
    "anyOf": [{"anyOf": [TEXT, {"type": "number"}, {"type": "boolean"}]}, obj(value=TEXT, note=TEXT)],
}
_BODY = {
    **obj(
        input={"anyOf": [TEXT, ref("Action")]},
        values={"type": "object", "additionalProperties": _VALUES},
        toolkits={"anyOf": [obj(enabled=TEXT), obj(disabled=TEXT)]},
        lists={"anyOf": [TEXT, {**obj(a=TEXT, b=TEXT), "title": "list[A | B]"}]},
        tags={"type": "array", "items": TEXT},
        shades={"type": "array", "items": ref("Colour")},
        steps={"type": "array", "items": obj(at=TEXT)},
        note=MAYBE_TEXT,
    ),
    "required": ["input"],
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Any", "version": "1"},
    "paths": {
        "/generations/{id}": {"get": _operation(ref("Generation"), None, "id")},
        "/generations": {"get": _operation({"type": "array", "items": obj(id=TEXT)})},
        "/apps/{app_id}/sessions/{session_id}": {"post": _operation(ref("Assets"), _BODY, "app_id", "session_id")},
        "/ping": {"get": _operation(obj(pong=TEXT))},
        "/wrapped": {"get": _operation(_WRAPPED)},
        "/route-ids": {"get": _operation(obj(openai=TEXT))},
        "/choices": {"get": _operation(ref("Choices"))},
        "/word": {"get": _operation(TEXT)},
        "/unknown": {"get": _operation({"type": "object"})},
    },
    "components": {"schemas": SCHEMAS},
}
CONFIG: dict[str, Any] = {
    "organization": {"name": "any"},
    "targets": {"python": {"package_name": "sdk"}},
    "resources": {
        "$shared": {"models": {"wrapper": "#/components/schemas/Wrapper"}},
        "generations": {
            "models": {"generation": "#/components/schemas/Generation", "page_app": "#/components/schemas/Envelope"},
            "methods": {"get": "get /generations/{id}", "list": "get /generations"},
        },
        "apps": {
            "models": {"action": "#/components/schemas/Action"},
            "subresources": {"sessions": {"methods": {"act": "post /apps/{app_id}/sessions/{session_id}"}}},
        },
        "ping": {"methods": {"check": "get /ping"}},
        "wrappings": {"methods": {"retrieve": "get /wrapped"}},
        "route_ids_for_agency": {"methods": {"list": "get /route-ids"}},
        "github": {
            "models": {"MCP": "#/components/schemas/Choices"},
            "methods": {"list": "get /choices", "word": "get /word", "unknown": "get /unknown"},
        },
    },
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return files_of(DOCUMENT, tmp_path_factory.mktemp("published"), CONFIG)


def _types(files: Files, module: str) -> Mapping[str, str]:
    """The classes and aliases of a module, with what stands behind `class` or `=`."""
    text = files[PurePosixPath("types", f"{module}.py")]
    classes = re.findall(r"^class (\w+)\((.*?)\)", text, re.MULTILINE)
    aliases = re.findall(r"^(\w+): TypeAlias = (.*?)\n(?=\S|\n|$)", text, re.MULTILINE | re.DOTALL)
    return dict([*classes, *((name, re.sub(r"\s+", "", of)) for name, of in aliases)])


def _field(files: Files, module: str, name: str) -> str:
    """The annotation of the first field of a name, with all that follows on its line."""
    text = re.sub(r"\n {8,}|\n    \)", "", files[PurePosixPath("types", f"{module}.py")])
    match = re.search(rf"^    {name}: (.*)$", text, re.MULTILINE)
    assert match is not None, text
    return match[1]


def test_unlisted_schemas_are_written_out_where_they_are_used(files: Files) -> None:
    written = [*_types(files, "generation")]
    assert sorted(written) == sorted(
        [
            "Generation",
            "Assets",
            "Keyframes",
            "KeyframesFrame0",
            "KeyframesFrame0FrameReference",
            "KeyframesFrame0ImageReference",
            "Concept",
            "Tree",
            "Variables",
        ]
    )
    assert not {"assets", "colour", "tree", "choices"} & {path.stem for path in files}
    assert "Literal" in _field(files, "generation", "colour")
    assert "object" in _field(files, "generation", "branches"), "a schema within itself is any value"


def test_modules_stand_in_the_folder_of_the_parents(files: Files) -> None:
    params = _types(files, "apps/session_act_params")
    assert "SessionActParams" in params and [*_types(files, "apps/session_act_response")] == ["SessionActResponse"]
    assert [*_types(files, "ping_check_response")] == ["PingCheckResponse"]
    assert _types(files, "generation_list_response")["GenerationListResponse"] == "list[GenerationListResponseItem]"
    assert "Required[str]" in _field(files, "apps/session_act_params", "app_id")
    assert "    session_id:" not in files[PurePosixPath("types/apps/session_act_params.py")]


def test_models_are_called_by_their_keys(files: Files) -> None:
    assert [*_types(files, "page_app")] == ["PageApp"], "no method reaches it"
    assert [*_types(files, "action_param")] == ["ActionParam"], "no method answers with it"
    assert [*_types(files, "shared/wrapper")] == ["Wrapper"]
    assert '"Wrapper"' in files[PurePosixPath("types/__init__.py")]
    assert "Mcp" in _types(files, "mcp")


def test_names_within_an_all_of_begin_with_the_whole(files: Files) -> None:
    assert sorted(_types(files, "wrapping_retrieve_response")) == [
        "WrappingRetrieveResponse",
        "WrappingRetrieveResponseData",
        "WrappingRetrieveResponseDataEntry",
    ]


def test_members_of_unions(files: Files) -> None:
    params = _types(files, "apps/session_act_params")
    assert {"ValuesUnionMember3", "ToolkitsEnabled", "ToolkitsDisabled", "ListsListAB", "Step"} <= params.keys()
    assert "ActionParam" in params["Input"]
    assert sorted(_types(files, "mcp")) == ["Mcp", "RemoveBg", "Resize"]


def test_words(files: Files) -> None:
    assert [*_types(files, "route_ids_for_agency_list_response")] == ["RouteIDsForAgencyListResponse"]
    assert "class RouteIDsForAgencyResource(" in files[PurePosixPath("resources/route_ids_for_agency.py")]
    assert "class GitHubResource(" in files[PurePosixPath("resources/github.py")]


def test_fields(files: Files) -> None:
    for name, wire in {"from_": "from", "schema_": "schema", "api_model_ids": "model_ids"}.items():
        assert f'alias="{wire}"' in _field(files, "generation", name)
    assert "object" in _field(files, "generation", "nothing")
    assert re.match(r"(Optional\[)?[Dd]ict\[str, object\]", _field(files, "generation", "anything"))


def test_arrays_and_answers(files: Files) -> None:
    module = "apps/session_act_params"
    assert _field(files, module, "tags").startswith("SequenceNotStr[str]")
    assert _field(files, module, "steps").startswith("Iterable[Step]")
    assert "Literal" in _field(files, module, "shades")
    github = files[PurePosixPath("resources/github.py")]
    assert _types(files, "github_word_response") == {"GitHubWordResponse": "str"}
    assert re.search(r"def unknown\(.*?-> object:", github, re.DOTALL)
