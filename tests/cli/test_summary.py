"""What a run says at its end of the document's operations, by real runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.inspection import Tally

_DONE: Any = {"responses": {"204": {"description": "done"}}}
_SHARED: Any = {"$ref": "#/components/pathItems/Shared"}


def _tally(folder: Path, paths: Any, config: Any = None) -> Tally:
    written = {
        "openapi": "3.2.0",
        "info": {"title": "Acme API", "version": "1"},
        "paths": paths,
        "components": {"pathItems": {"Shared": {"get": _DONE, "delete": _DONE}}},
    }
    (folder / "openapi.json").write_text(json.dumps(written), "utf-8")
    settings = str(folder / "sdk.yaml") if config is not None else None
    if settings is not None:
        Path(settings).write_text(json.dumps(config), "utf-8")
    request = pipeline.Request(str(folder / "openapi.json"), settings, (), folder / "sdk", "sdk", None)
    first = pipeline.generate(request, Diagnostics()).tally
    assert pipeline.generate(request, Diagnostics()).tally == first, "recalled from the cache"
    return first


@pytest.mark.parametrize(
    ("paths", "left_out"),
    [
        ({"/a": {"get": _DONE, "post": _DONE}, "/b": {"get": _DONE}}, ()),
        ({"/a": {"get": _DONE, "post": _DONE}, "/b": {"get": _DONE, "put": 5}}, (("WrongType", 1),)),
        (
            {"/a": {"get": _DONE, "post": _DONE}, "/b": {"get": _DONE}, "c": {"get": _DONE, "put": _DONE}},
            (("InvalidPath", 2),),
        ),
        ({"/a": {"get": _DONE}, "/b": {"get": _DONE, "additionalOperations": {"COPY": _DONE}}}, ()),
        ({"/a": {"get": _DONE}, "/b": _SHARED, "x-c": {"get": _DONE}}, ()),
    ],
)
def test_what_nobody_can_read_is_left_out_by_its_warning(paths: Any, left_out: Any, tmp_path: Path) -> None:
    assert _tally(tmp_path, paths) == Tally(3, 2, left_out, "Acme", "httpx")


def test_what_the_configuration_leaves_out_is_its_choice(tmp_path: Path) -> None:
    methods = {"list": "get /a", "create": {"endpoint": "post /a", "skip": True}}
    config = {"resources": {"a": {"methods": methods}}, "settings": {"http_library": "httpx2"}}
    tally = _tally(tmp_path, {"/a": {"get": _DONE, "post": _DONE}, "/b": {"get": _DONE}}, config)
    assert tally == Tally(2, 2, (("by the configuration", 1),), "Acme", "httpx2")


def test_what_the_configuration_forgets_has_a_warning(tmp_path: Path) -> None:
    config = {
        "targets": {"python": {}},
        "resources": {"a": {"methods": {"list": "get /a"}}},
        "unspecified_endpoints": ["get /b"],
    }
    tally = _tally(tmp_path, {"/a": {"get": _DONE, "post": _DONE}, "/b": {"get": _DONE}, "/c": {"get": _DONE}}, config)
    assert dict(tally.left_out) == {"EndpointNotConfigured": 2, "by the configuration": 1}
    assert tally.operations == 1
