"""What `init` writes is what is generated without a configuration: no operation and no credential is lost on the way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.files import Files

DOCUMENT = """\
openapi: 3.1.0
info: {title: Plant Shop, version: "1"}
servers: [{url: "https://api.plants.example/{stage}", variables: {stage: {default: v2}}}]
security: [{Token: []}, {Basic: []}]
paths:
  /users: {get: {responses: {"204": {description: All of them}}}}
  /users/{a}/friends/{b}/users:
    parameters: [{$ref: "#/components/parameters/a"}, {$ref: "#/components/parameters/b"}]
    get: {responses: {"204": {description: Those of a friend}}}
  /plants:
    get:
      parameters: [{name: kind, in: query, schema: {type: array, items: {type: string}}}]
      responses: {"204": {description: All plants}}
components:
  parameters:
    a: {name: a, in: path, required: true, schema: {type: string}}
    b: {name: b, in: path, required: true, schema: {type: string}}
  securitySchemes:
    Basic: {type: http, scheme: basic}
    Token: {type: http, scheme: bearer}
"""
ONE_NAME = """\
openapi: 3.1.0
info: {title: Plant Shop, version: "1"}
paths:
  /userIds: {get: {responses: {"204": {description: x}}}}
  /user_ids: {get: {responses: {"204": {description: x}}}}
  /orders/cancelAll: {post: {responses: {"204": {description: x}}}}
  /orders/cancel_all: {post: {responses: {"204": {description: x}}}}
  /orders/cancel-all: {post: {operationId: stopEverything, responses: {"204": {description: x}}}}
"""
SCHEMES = """\
openapi: 3.1.0
info: {title: Plant Shop, version: "1"}
paths: {/plants: {get: {responses: {"204": {description: x}}}}}
components:
  securitySchemes:
    Token: {type: http, scheme: bearer}
    Key: {type: apiKey, in: header, name: X-Key}
    Wire: {type: mutualTLS}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(text: str) -> tuple[str, Diagnostics]:
    Path("openapi.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    return pipeline.starting_configuration("openapi.yaml", diagnostics), diagnostics


def build(config: str | None) -> Files:
    request = pipeline.Request("openapi.yaml", config, (), Path("plants"), None, None)
    return pipeline.build(request, Diagnostics())


def endpoints(resources: dict[str, Any]) -> list[str]:
    found = [endpoint for resource in resources.values() for endpoint in resource.get("methods", {}).values()]
    return found + [item for resource in resources.values() for item in endpoints(resource.get("subresources", {}))]


WEBHOOKS = """\
webhooks:
  grown: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {size: {type: string}}}}}}}}
"""


@pytest.mark.parametrize("text", [DOCUMENT, DOCUMENT + WEBHOOKS], ids=["operations", "webhooks"])
def test_the_same_sdk_comes_of_it(folder: Path, text: str) -> None:
    Path("sdk.yaml").write_text(init(text)[0], encoding="utf-8")
    assert build("sdk.yaml") == build(None)


def test_webhooks_have_a_method(folder: Path) -> None:
    resources = yaml.safe_load(init(DOCUMENT + WEBHOOKS)[0])["resources"]
    assert resources["webhooks"] == {
        "methods": {"unwrap": {"type": "webhook_unwrap", "webhook_key_opt": "webhook_secret"}}
    }


def test_a_resource_may_be_called_as_one_above_it(folder: Path) -> None:
    resources = yaml.safe_load(init(DOCUMENT)[0])["resources"]
    assert sorted(endpoints(resources)) == ["get /plants", "get /users", "get /users/{a}/friends/{b}/users"]


def test_no_operation_is_lost_where_names_differ_in_case_only(folder: Path) -> None:
    resources = yaml.safe_load(init(ONE_NAME)[0])["resources"]
    assert sorted(resources["user_ids"]["methods"].values()) == ["get /userIds", "get /user_ids"]
    assert resources["orders"]["methods"] == {
        "cancel_all": "post /orders/cancelAll",
        "cancel_all_post": "post /orders/cancel_all",
        "stop_everything": "post /orders/cancel-all",
    }


def test_a_name_and_a_password_are_options_too(folder: Path) -> None:
    options = yaml.safe_load(init(DOCUMENT)[0])["client_settings"]["opts"]
    credentials = {name: option for name, option in options.items() if "auth" in option}
    assert {name: (option["read_env"], *option["auth"].values()) for name, option in credentials.items()} == {
        "api_key": ("PLANT_SHOP_API_KEY", "Token", "value"),
        "username": ("PLANT_SHOP_USERNAME", "Basic", "username"),
        "password": ("PLANT_SHOP_PASSWORD", "Basic", "password"),
    }


def test_schemes_without_an_option_are_named(folder: Path) -> None:
    text, found = init(SCHEMES)
    assert list(yaml.safe_load(text)["client_settings"]["opts"]) == ["api_key", "key"]
    assert [(item.severity.value, item.code.name, item.location and item.location.line) for item in found] == [
        ("warning", "UnsupportedSecurityScheme", 8),
    ]


LISTS = """\
openapi: 3.1.0
info: {title: Plant Shop, version: "1"}
paths:
  /plants: {get: {parameters: [{$ref: "#/x/a"}, {$ref: "#/x/limit"}], responses: {"200": {description: x, content: {application/json: {schema: {type: object, properties: FIELDS}}}}}}}
x:
  a: {name: PARAMETER, in: query, schema: SCHEMA}
  limit: {name: SIZE, in: query, schema: {type: integer}}
"""
ITEMS = "plants: {type: array, items: {type: object, properties: {id: {type: string}}}}"


@pytest.mark.parametrize(
    ("parameter", "schema", "size", "fields", "expected"),
    [
        ("offset", "{type: integer}", "limit", "total: {type: integer}", ("offset", "SyncOffsetPage")),
        ("pageNumber", "{type: integer, default: 0}", "pageSize", "more: {type: boolean}", ("page_number", "SyncPage")),
        ("cursor", "{type: string}", "limit", "next: {type: [string, 'null']}", ("cursor", "SyncCursorPage")),
        ("starting_after", "{type: string}", "limit", "has_more: {type: boolean}", ("cursor_id", "SyncCursorIDPage")),
        ("q", "{type: string}", "n", "next: {type: string, format: uri}", ("cursor_url", "SyncCursorURLPage")),
        ("page", "{type: integer}", "n", "total: {type: integer}", None),
        ("q", "{type: string}", "limit", "next: {type: string}", None),
    ],
)
def test_lists_that_look_paginated(
    folder: Path, parameter: str, schema: str, size: str, fields: str, expected: tuple[str, str] | None
) -> None:
    words = {"PARAMETER": parameter, "SCHEMA": schema, "SIZE": size, "FIELDS": f"{{{ITEMS}, {fields}}}"}
    text = LISTS
    for word, value in words.items():
        text = text.replace(word, value)
    written, _ = init(text)
    schemes = yaml.safe_load(written).get("pagination", [])
    assert [scheme["type"] for scheme in schemes] == ([expected[0]] if expected else [])
    Path("sdk.yaml").write_text(written, encoding="utf-8")
    files = {path.as_posix(): content for path, content in build("sdk.yaml").items()}
    assert ("pagination.py" in files) is (expected is not None)
    if expected is not None:
        assert f"-> {expected[1]}[" in files["resources/plants.py"]


def test_links_in_headers_look_paginated(folder: Path) -> None:
    schema = "{type: array, items: {type: string}}"
    headers = "headers: {Link: {schema: {type: string}}}"
    answer = f'{{"200": {{description: x, {headers}, content: {{application/json: {{schema: {schema}}}}}}}}}'
    text = (
        f'openapi: 3.1.0\ninfo: {{title: Plants, version: "1"}}\npaths:\n  /plants: {{get: {{responses: {answer}}}}}\n'
    )
    Path("sdk.yaml").write_text(init(text)[0], encoding="utf-8")
    files = {path.as_posix(): content for path, content in build("sdk.yaml").items()}
    assert "-> SyncCursorURLPage[str]" in files["resources/plants.py"]
