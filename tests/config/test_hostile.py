"""No value in any place of a configuration makes reading it fail: it is reported, or it is fine."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.config import read_config
from generator.diagnostics import Diagnostics
from generator.jsontypes import JSON
from generator.source import load_text

EVERYTHING: dict[str, JSON] = {
    "organization": {"name": "acme"},
    "targets": {"python": {"package_name": "acme", "version": "1"}, "go": {}},
    "environments": {"production": "https://acme.example"},
    "client_settings": {
        "default_client_name": "Acme",
        "default_timeout": 1000,
        "default_retries": {"max_retries": 1, "initial_delay_seconds": 1, "max_delay_seconds": 2},
        "default_headers": {"A": "b"},
        "idempotency": {"header": "Idempotency-Key"},
        "response_headers": {"request_id": "X-Id"},
        "omit_stainless_headers": True,
        "opts": {"key": {"type": "string", "nullable": True, "auth": {"security_scheme": "Key", "role": "value"}}},
    },
    "security": [{"Key": []}],
    "resources": {
        "$shared": {"models": {"error": "Error"}},
        "things": {
            "skip": ["go"],
            "only": ["python"],
            "deprecated": {"python": "old"},
            "models": {
                "thing": {"openapi_uri": "#/components/schemas/Thing"},
                "other": {"type": "alias", "to": "thing"},
            },
            "methods": {
                "list": "get /things",
                "make": {
                    "endpoint": "post /things",
                    "positional_params": ["id"],
                    "streaming": {"param_discriminator": "stream"},
                    "paginated": True,
                },
                "old": {"type": "alias", "to": "list"},
                "hook": {"type": "webhook_unwrap"},
            },
            "subresources": {"parts": {"methods": {"get": "get /things/{id}/parts"}}},
        },
    },
    "streaming": {"on_event": [{"data_starts_with": "[DONE]", "handle": "done"}, {"event_type": ["a", None]}]},
    "pagination": [
        {
            "name": "page",
            "type": "cursor",
            "request": {"cursor": {"type": ["string", "null"]}},
            "response": {
                "data": {"type": "array", "items": {"properties": {"id": {"type": "string"}}}},
                "next": {"x-stainless-pagination-property": {"purpose": "next_cursor_field", "from_header": "X-Next"}},
                "meta": {"anyOf": [{"type": "object", "properties": {"total": {}}}, {"type": "null"}]},
            },
        }
    ],
    "query_settings": {"nested_format": "dots", "array_format": "comma"},
    "settings": {"license": {"name": "MIT"}, "naming": "clean", "resource_suffix": True},
    "unspecified_endpoints": ["get /internal"],
    "errors": {"message_property": "detail"},
    "custom_casings": {"acme": {"pascal": "AcmE"}},
    "openapi": {"overlays": ["fixes.yaml"], "transforms": []},
    "diagnostics": {"ignored": {"UnknownType": True, "UntaggedUnion": ["#/x"]}},
}

KEYS = st.sampled_from(
    ["name", "skip", "type", "to", "openapi_uri", "endpoint", "auth", "python", "$client", "0", "", "x-y"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


def places(value: JSON, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value below the root."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield (*path, key)
        yield from places(child, (*path, key))


def replaced(path: tuple[str | int, ...], value: JSON) -> dict[str, JSON]:
    """The whole configuration with another value at one place."""
    tree = copy.deepcopy(EVERYTHING)
    parent: JSON = tree
    for key in path[:-1]:
        parent = parent[key]  # type: ignore[index]
    parent[path[-1]] = value  # type: ignore[index]
    return tree


def codes(tree: dict[str, JSON]) -> set[str]:
    diagnostics = Diagnostics()
    read_config(load_text(json.dumps(tree), "sdk.json", diagnostics), diagnostics)
    assert all(item.location is not None and item.location.path == "sdk.json" for item in diagnostics)
    return {item.code.name for item in diagnostics}


def test_the_whole_has_no_faults_but_what_is_not_supported() -> None:
    assert codes(EVERYTHING) == {"UnsupportedSetting"}


@settings(deadline=None)
@given(st.sampled_from(list(places(EVERYTHING))), VALUES)
def test_any_value_at_any_place(path: tuple[str | int, ...], value: JSON) -> None:
    assert codes(replaced(path, value)) <= {
        "InvalidName",
        "InvalidSetting",
        "UnknownDiagnostic",
        "UnknownKey",
        "UnknownLanguage",
        "UnsupportedSetting",
    }
