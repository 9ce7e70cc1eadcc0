"""What webhooks give names to: methods, the types of all events, and inline events; in new SDKs and in those taken over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator.files import Files
from tests.naming.documents import TEXT, document, files_of, obj, operation, ref

EVENTS = {name: {**obj(type={"const": name.lower()}, id=TEXT), "required": ["type"]} for name in ("Paid", "Lost")}


def sends(schema: Any) -> Any:
    return {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}


def webhooks(events: Mapping[str, Any], schemas: Mapping[str, Any] = EVENTS, paths: Any = None) -> Any:
    content = document(paths or {"/orders": "get"}, schemas)
    return {**content, "webhooks": {name: sends(schema) for name, schema in events.items()}}


def declared(files: Files, folder: str = "types") -> dict[str, list[str]]:
    """The classes and aliases of each module of types."""
    modules = {path: text for path, text in files.items() if path.parts[0] == folder and path.name != "__init__.py"}
    pattern = re.compile(r"^(?:class (\w+)\(|(\w+)(?:: TypeAlias)? = )", re.MULTILINE)
    names = {str(path): [a or b for a, b in pattern.findall(text)] for path, text in modules.items()}
    return {path: [name for name in own if name != "__all__"] for path, own in names.items() if own}


def methods(files: Files, module: str = "resources/webhooks.py") -> list[str]:
    return list(dict.fromkeys(re.findall(r"def ([a-z]\w+)\(\n?", files[PurePosixPath(module)])))


def test_events_are_called_as_the_document_calls_them(tmp_path: Path) -> None:
    inline = obj(id=TEXT)
    events = {"paid": ref("Paid"), "order.sent": inline, "gone_event": inline, "titled": {**inline, "title": "Tale"}}
    files = files_of(webhooks(events), tmp_path)
    assert declared(files) == {
        "types/paid.py": ["Paid"],
        "types/order_sent_event.py": ["OrderSentEvent"],
        "types/gone_event.py": ["GoneEvent"],
        "types/tale.py": ["Tale"],
        "types/webhook_event.py": ["WebhookEvent"],
    }
    assert methods(files)[-2:] == ["unwrap", "unsafe_unwrap"]


def test_one_event_has_the_name_of_all_too(tmp_path: Path) -> None:
    files = files_of(webhooks({"paid": ref("Paid")}), tmp_path)
    assert "types/webhook_event.py" in declared(files)


def test_a_component_keeps_the_name(tmp_path: Path) -> None:
    schemas = {**EVENTS, "WebhookEvent": obj(id=TEXT)}
    files = files_of(webhooks({"paid": ref("Paid"), "other": ref("WebhookEvent")}, schemas), tmp_path)
    assert declared(files)["types/webhook_event.py"] == ["WebhookEvent"]
    assert declared(files)["types/webhook_event_model.py"] == ["WebhookEventModel"]


def test_a_choice_of_the_document_is_the_type_of_all_events(tmp_path: Path) -> None:
    schemas = {**EVENTS, "WebhookEvent": {"oneOf": [ref("Paid"), ref("Lost")]}}
    files = files_of(webhooks({"any": ref("WebhookEvent"), "same": ref("WebhookEvent")}, schemas), tmp_path)
    assert sorted(declared(files)) == ["types/lost.py", "types/paid.py", "types/webhook_event.py"]


@pytest.mark.parametrize("path", ["/webhooks", "/Webhooks"])
def test_the_methods_stand_beside_those_of_the_path(path: str, tmp_path: Path) -> None:
    files = files_of(webhooks({"paid": ref("Paid")}, paths={path: "get post"}), tmp_path)
    assert {"list", "create", "unwrap", "unsafe_unwrap"} <= {*methods(files)}


def test_a_component_may_be_called_as_what_the_methods_import(tmp_path: Path) -> None:
    schemas = {"WebhookHeaders": {**obj(type={"const": "a"}), "required": ["type"]}}
    files = files_of(
        webhooks(
            {"a": ref("WebhookHeaders")}, schemas, {"/webhooks": {"get": operation(answers=ref("WebhookHeaders"))}}
        ),
        tmp_path,
    )
    assert declared(files)["types/webhook_headers.py"] == ["WebhookHeaders"]
    text = files[PurePosixPath("resources/webhooks.py")]
    assert "headers: WebhookHeaders," in text and ") -> webhook_headers.WebhookHeaders:" in text


def test_callbacks_are_called_as_the_document_calls_them(tmp_path: Path) -> None:
    callbacks = {"onDone": {"{$url}": sends(obj(id=TEXT))}, "onPaid": {"{$url}": sends(ref("Paid"))}}
    files = files_of(document({"/orders": {"get": {**operation(), "callbacks": callbacks}}}, EVENTS), tmp_path)
    assert declared(files) == {"types/on_done_event.py": ["OnDoneEvent"], "types/paid.py": ["Paid"]}
    assert PurePosixPath("_runtime/webhooks.py") not in files


# ---- SDKs that are taken over


def taken_over(method: Mapping[str, Any], models: Mapping[str, str], *parents: str) -> Any:
    """A configuration with a method that takes webhooks, in the resource `webhooks` below its parents."""
    resource: Any = {"webhooks": {"models": dict(models), "methods": {"unwrap": {"type": "webhook_unwrap", **method}}}}
    for parent in reversed(parents):
        resource = {parent: {"subresources": resource}}
    opts = {"hook_key": {"type": "string", "nullable": True}}
    return {"targets": {"python": {}}, "client_settings": {"opts": opts}, "resources": resource}


@pytest.mark.parametrize(("parents", "folder"), [((), "types"), (("beta",), "types/beta")])
def test_an_sdk_taken_over_has_the_names_of_published_sdks(
    parents: tuple[str, ...], folder: str, tmp_path: Path
) -> None:
    config = taken_over({"webhook_key_opt": "hook_key"}, {"paid_event": "Paid", "lost_event": "Lost"}, *parents)
    files = files_of(document({"/orders": "get"}, EVENTS), tmp_path, config)
    assert declared(files) == {
        f"{folder}/paid_event.py": ["PaidEvent"],
        f"{folder}/lost_event.py": ["LostEvent"],
        f"{folder}/unwrap_webhook_event.py": ["UnwrapWebhookEvent"],
        f"{folder}/unsafe_unwrap_webhook_event.py": ["UnsafeUnwrapWebhookEvent"],
    }
    module = "/".join(["resources", *parents, "webhooks.py"])
    assert 'option="hook_key"' in files[PurePosixPath(module)]
    assert "APIWebhookValidationError" in files[PurePosixPath("__init__.py")]
    assert "APIWebhookValidationError" in files[PurePosixPath("_exceptions.py")]


def test_events_are_the_models_with_a_constant_of_the_discriminator(tmp_path: Path) -> None:
    schemas = {**EVENTS, "Base": obj(type=TEXT), "Note": obj(text=TEXT)}
    models = {"base_event": "Base", "paid": "Paid", "lost": "Lost", "note": "Note"}
    config = taken_over({"discriminator": "type", "webhook_key_opt": "hook_key"}, models)
    files = files_of(document({"/orders": "get"}, schemas), tmp_path, config)
    union = files[PurePosixPath("types/unwrap_webhook_event.py")]
    assert "Paid | Lost" in union and "Base" not in union and "Note" not in union
    assert 'discriminator="type"' in union
