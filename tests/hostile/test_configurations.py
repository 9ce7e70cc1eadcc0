"""Settings that attack a generator: each gives an SDK that compiles and holds the text as data, or a located error."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.building import build, check_outcome, import_failures, install

DOCUMENT = Path(__file__).parent / "cases" / "sem_read_write_only.yaml"
PAYLOAD = "x\"\"\"\n'''\r__import__('pathlib').Path('pwned').touch() #\\"
CONFIGURATION: dict[str, Any] = {
    "organization": {"name": "things"},
    "targets": {"python": {"package_name": "things", "project_name": "things", "version": "1"}},
    "environments": {"production": "https://api.example.com", "sandbox": "https://sandbox.example.com"},
    "client_settings": {
        "default_client_name": "Things",
        "default_env_prefix": "THINGS",
        "default_headers": {"X-Default": "1"},
        "idempotency": {"header": "Idempotency-Key"},
        "response_headers": {"request_id": "X-Id"},
        "opts": {"tenant": {"type": "string", "read_env": "TENANT", "send_in_header": "X-Tenant", "description": "Who."}},
    },
    "security_schemes": {"Key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    "resources": {
        "things": {
            "description": "All things.",
            "models": {"thing": "#/components/schemas/Thing"},
            "methods": {"create": {"endpoint": "post /things", "deprecated": "Old."}, "retrieve": "get /things/{id}"},
        }
    },
    "streaming": {"on_event": [{"data_starts_with": "[DONE]", "handle": "done"}, {"kind": "fallthrough", "handle": "yield", "error_property": "error"}]},
    "custom_casings": {"thing": {"pascal": "Thing", "snake": "thing"}},
}  # fmt: skip
AS_KEYS = [
    ("client_settings", "opts"),
    ("resources",),
    ("resources", "things", "methods"),
    ("resources", "things", "models"),
]


def _places(value: Any, keys: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where texts stand."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    below = [place for key, child in items for place in _places(child, (*keys, key))]
    return [keys] if isinstance(value, str) else below


def _with_text(keys: Sequence[str | int]) -> Any:
    changed = copy.deepcopy(CONFIGURATION)
    _at(changed, keys[:-1])[keys[-1]] = PAYLOAD
    return changed


def _with_key(keys: Sequence[str]) -> Any:
    changed = copy.deepcopy(CONFIGURATION)
    found = _at(changed, keys)
    found[PAYLOAD] = found.pop(next(iter(found)))
    return changed


def _at(value: Any, keys: Sequence[str | int]) -> Any:
    for key in keys:
        value = value[key]
    return value


def test_each_place(tmp_path: Path) -> None:
    changed = [_with_text(place) for place in _places(CONFIGURATION)] + [_with_key(place) for place in AS_KEYS]
    packages = []
    for number, configuration in enumerate([CONFIGURATION, *changed]):
        config = tmp_path / "sdk.json"
        config.write_text(json.dumps(configuration), "utf-8")
        found = build(DOCUMENT, f"sdk_{number}", config)
        check_outcome(found)
        if found.files is not None:
            packages.append(f"sdk_{number}")
            install(found.files, tmp_path / "sdks" / packages[-1])
    assert "sdk_0" in packages and len(packages) > 10
    assert import_failures(tmp_path / "sdks", packages, tmp_path / "empty") == {}


@pytest.mark.parametrize("name", ["../../evil", "__init__", "class", "", "Stream", "a b-c.d", "builtins"])
def test_names_of_the_client_and_its_options(name: str, tmp_path: Path) -> None:
    configuration = copy.deepcopy(CONFIGURATION)
    configuration["client_settings"]["default_client_name"] = name
    configuration["resources"][name] = configuration["resources"].pop("things")
    config = tmp_path / "sdk.json"
    config.write_text(json.dumps(configuration), "utf-8")
    found = build(DOCUMENT, "sdk", config)
    check_outcome(found)
    if found.files is not None:
        install(found.files, tmp_path / "sdks" / "sdk")
        assert import_failures(tmp_path / "sdks", ["sdk"], tmp_path / "empty") == {}
