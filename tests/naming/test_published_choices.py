"""Choices of an existing SDK that are items of pages or stand within an `allOf`, and names around array items."""

from __future__ import annotations

import ast
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.files import Files
from tests.naming.documents import TEXT, document, files_of, obj, operation, ref

RESULT: Any = {"oneOf": [{**obj(kept=TEXT, more=obj(deep=TEXT)), "title": "Kept"}, {**obj(lost=TEXT), "title": "Lost"}]}
ENVELOPE = obj(data={"type": "array", "items": RESULT}, next=TEXT)
SCHEMAS = {
    "feature": {
        "allOf": [
            obj(name=TEXT),
            {
                "oneOf": [
                    {**obj(type={"const": "NIGHT"}), "title": "Night Feature"},
                    {**obj(type={"const": "DAY"}), "title": "Day Feature"},
                ],
                "discriminator": {"propertyName": "type"},
            },
        ]
    },
    "open": obj(at=TEXT),
    "kyb-kyc-answer": obj(owners={"type": "array", "items": obj(name=TEXT)}, person=obj(name=TEXT)),
    "other": obj(x=TEXT, y=TEXT),
}
CURSOR = {"name": "cursor", "in": "query", "schema": TEXT}
DOCUMENT = document(
    {
        "/results": {"get": {**operation(answers=ENVELOPE), "parameters": [CURSOR]}},
        "/features": {"get": operation(answers=ref("feature"))},
        "/opens": {"get": operation(answers=ref("open"))},
        "/nothing": {"get": operation(answers={"type": "object", "x-stainless-empty-object": True})},
        "/answers": {"get": operation(answers={"oneOf": [ref("kyb-kyc-answer"), ref("other")]})},
    },
    SCHEMAS,
)


def _purpose(purpose: str, kind: str) -> Any:
    return {"type": kind, "x-stainless-pagination-property": {"purpose": purpose}}


CONFIG: Any = {
    "organization": {"name": "any"},
    "targets": {"python": {"package_name": "sdk"}},
    "settings": {"resource_suffix": False},
    "pagination": [
        {
            "name": "page",
            "type": "cursor",
            "request": {"cursor": _purpose("next_cursor_param", "string")},
            "response": {"data": _purpose("items", "array"), "next": _purpose("next_cursor_field", "string")},
        }
    ],
    "resources": {
        "results": {"methods": {"list": "get /results"}},
        "features": {
            "models": {"feature": "#/components/schemas/feature", "answers": "#/components/schemas/other"},
            "methods": {"retrieve": "get /features"},
        },
        "open": {"models": {"open": "#/components/schemas/open"}, "methods": {"retrieve": "get /opens"}},
        "answers": {"methods": {"retrieve": "get /answers", "nothing": "get /nothing"}},
    },
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return files_of(DOCUMENT, tmp_path_factory.mktemp("choices"), CONFIG)


def _classes(files: Files, path: str) -> list[str]:
    return [node.name for node in ast.parse(files[PurePosixPath(path)]).body if isinstance(node, ast.ClassDef)]


def test_members_of_a_choice_that_pages_hold_are_named_as_those_of_an_answer(files: Files) -> None:
    assert _classes(files, "types/result_list_response.py") == ["KeptMore", "Kept", "Lost"]
    assert "ResultListResponse: TypeAlias = Kept | Lost" in files[PurePosixPath("types/result_list_response.py")]


def test_constants_name_nothing_where_the_choice_is_put_together_with_others(files: Files) -> None:
    assert _classes(files, "types/feature.py") == ["NightFeature", "DayFeature"]


def test_the_name_around_an_array_item_is_cut_anew(files: Files) -> None:
    names = _classes(files, "types/answer_retrieve_response.py")
    assert names == ["KybkycAnswerOwner", "KYBKYCAnswerPerson", "KYBKYCAnswer"]


def test_a_resource_class_gives_way_to_the_models_of_its_own_resource(files: Files) -> None:
    """`types.Answers` is a model of another resource, so `resources.Answers` keeps its name."""
    assert _classes(files, "resources/open.py")[:1] == ["OpenResource"]
    assert _classes(files, "resources/answers.py")[:1] == ["Answers"]


def test_an_object_may_be_a_class_without_fields(files: Files) -> None:
    assert _classes(files, "types/answer_nothing_response.py") == ["AnswerNothingResponse"]
