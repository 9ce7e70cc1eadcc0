"""What large published SDKs have beside the rules of all: own folders, models of any schema, choices within choices."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

import pytest

from generator.files import Files
from tests.naming.documents import TEXT, document, files_of, obj, operation, ref


def _tagged(kind: str, **others: Any) -> Any:
    return {**obj(type={"const": kind}, **others), "required": ["type"]}


_TAG = {"propertyName": "type"}
SCHEMAS: dict[str, Any] = {
    "Base": obj(code=TEXT),
    "Merged": {"allOf": [ref("Base"), obj(detail=obj(at=TEXT, by=TEXT))]},
    "Event": {"anyOf": [ref("RunEvent"), ref("Done")], "discriminator": _TAG},
    "RunEvent": {"oneOf": [ref("Started"), ref("Ended")], "discriminator": _TAG},
    "Started": _tagged("run.started", run=TEXT),
    "Ended": _tagged("run.ended", why=TEXT),
    "Done": _tagged("done", note=TEXT),
    "Rule": {
        "anyOf": [{"type": "string", "enum": ["auto"]}, ref("NamedRule"), ref("OtherRule")],
        "discriminator": _TAG,
    },
    "NamedRule": _tagged("named", name=TEXT),
    "OtherRule": _tagged("other", other=TEXT),
    "Order": obj(state=obj(open=TEXT, since=TEXT), rule=ref("Rule"), merged=ref("Merged")),
    "Unreached": obj(word=TEXT),
}
_ITEMS = {"type": "array", "items": {"anyOf": [obj(id=TEXT, a=TEXT), obj(b=TEXT, c=TEXT)]}}
_ROLE = "x-stainless-pagination-property"
_BOTH = operation(answers=ref("Order"), events=ref("Event"))
_LISTED = operation(answers=obj(data=_ITEMS))
_LISTED["parameters"] = [
    {"name": "after", "in": "query", "schema": TEXT},
    {"name": "x-beta", "in": "header", "schema": {"type": "array", "items": TEXT, "x-stainless-param": "betas"}},
]
DOCUMENT = document(
    {
        "/orders": {"get": _LISTED},
        "/orders/{id}": {"get": _BOTH},
        "/events": {"get": operation(answers=ref("Event"))},
    },
    SCHEMAS,
)
CONFIG: dict[str, Any] = {
    "targets": {"python": {"package_name": "sdk"}},
    "settings": {"raw_responses": "legacy"},
    "pagination": {
        "name": "id_page",
        "type": "cursor_id",
        "request": {"after": {"type": "string", _ROLE: {"purpose": "next_cursor_id_param"}}},
        "response": {"data": {"type": "array", _ROLE: {"purpose": "items"}}},
    },
    "resources": {
        "orders": {
            "standalone_api": True,
            "models": {
                "order": "#/components/schemas/Order",
                "order_state": "#/components/schemas/Order/properties/state",
                "merged": "#/components/schemas/Merged",
                "rule": "#/components/schemas/Rule",
            },
            "methods": {"list": {"endpoint": "get /orders", "paginated": "id_page"}, "retrieve": "get /orders/{id}"},
        },
        "events": {"models": {"event": "#/components/schemas/Event"}, "methods": {"list": "get /events"}},
        "shapes": {"subresources": {"shape_models": {"models": {"word": "#/components/schemas/Unreached"}}}},
    },
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return files_of(DOCUMENT, tmp_path_factory.mktemp("published"), CONFIG)


def _names(files: Files, module: str) -> list[str]:
    text = files[PurePosixPath("types", f"{module}.py")]
    return sorted(re.findall(r"^(?:class )?(\w+)(?:\(|: TypeAlias)", text, re.MULTILINE))


def test_a_resource_has_a_folder_of_its_own_for_its_types(files: Files) -> None:
    stems = {path.stem for path in files if path.parent == PurePosixPath("types/orders")}
    assert {"order", "order_state", "order_list_params"} <= stems


def test_a_model_may_be_any_schema_of_the_document(files: Files) -> None:
    assert _names(files, "orders/order_state") == ["OrderState"]
    assert "OrderState" not in _names(files, "orders/order")
    assert re.search(r"^    state: OrderState", files[PurePosixPath("types/orders/order.py")], re.MULTILINE)


def test_a_resource_without_methods_is_only_a_place_for_models(files: Files) -> None:
    assert _names(files, "shapes/word") == ["Word"]
    assert not [path for path in files if path.parts[0] == "resources" and "shape" in str(path)]
    assert "shapes" not in files[PurePosixPath("_client.py")]


def test_choices_within_choices_are_taken_apart_and_named_by_their_own_constants(files: Files) -> None:
    assert _names(files, "event") == ["Done", "Event", "RunEnded", "RunStarted"]


def test_a_constant_is_no_name_where_a_member_has_none(files: Files) -> None:
    assert _names(files, "orders/rule") == ["NamedRule", "OtherRule", "Rule"]


def test_an_all_of_of_unlisted_schemas_puts_nothing_in_front(files: Files) -> None:
    assert _names(files, "orders/merged") == ["Detail", "Merged"]


def test_answers_pages_and_arguments(files: Files) -> None:
    text = files[PurePosixPath("resources/orders.py")]
    assert re.search(r"def retrieve\(.*?\) -> Order:", text, re.DOTALL), "no configuration asks for the stream"
    assert "SyncIDPage[" in text and "betas: " in text and "x_beta" not in text


def test_the_oldest_sdks_have_a_module_for_binary_responses(files: Files) -> None:
    text = files[PurePosixPath("_legacy_response.py")]
    assert "HttpxBinaryResponseContent" in text and "LegacyAPIResponse" in text
