"""SDKs of small documents written in tests: generated, and looked at by a Python process of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.diagnostics import Diagnostics, GenerationStopped

PACKAGE = "small_sdk_package"


def operation(response: object, body: object = None, **extra: object) -> dict[str, Any]:
    """An operation that answers with a schema, and that takes one as its body."""
    content = {"200": {"description": "ok", "content": {"application/json": {"schema": response}}}}
    request = {"requestBody": {"content": {"application/json": {"schema": body}}}} if body is not None else {}
    return {"responses": content, **request, **extra}


def document(schemas: Mapping[str, object], paths: Mapping[str, object] | None = None) -> dict[str, Any]:
    """A document of these components; without `paths` an operation for each answers with it, and takes it too."""
    by_name = {f"/{name.lower()}": _both_ways(name) for name in schemas}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "http://127.0.0.1:1"}],
        "paths": by_name if paths is None else dict(paths),
        "components": {"schemas": dict(schemas)},
    }


def _both_ways(name: str) -> dict[str, Any]:
    reference = ref(name)
    return {
        "get": operation(reference),
        "post": operation(reference, {"type": "object", "properties": {"it": reference}}),
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def generate(content: Mapping[str, object], folder: Path, config: Mapping[str, object] | None = None) -> Diagnostics:
    """Writes the SDK as the package PACKAGE in the folder. Raises GenerationStopped, with what was reported as its argument."""
    (folder / "openapi.json").write_text(json.dumps(content), "utf-8")
    if config is not None:
        (folder / "sdk.json").write_text(json.dumps(config), "utf-8")
    diagnostics = Diagnostics()
    path = str(folder / "sdk.json") if config is not None else None
    request = pipeline.Request(str(folder / "openapi.json"), path, (), folder / PACKAGE, None, None)
    try:
        pipeline.generate(request, diagnostics, force=True)
    except GenerationStopped:
        raise GenerationStopped("\n".join(map(str, diagnostics))) from None
    return diagnostics


def run(program: str, folder: Path) -> str:
    """What a program prints in a new Python process beside the SDK; fails with its traceback where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


_IMPORT_EACH_FIRST = f"""
import importlib, json, pkgutil, sys, traceback
import {PACKAGE}, pydantic

def check(name):
    for loaded in [item for item in sys.modules if item.startswith("{PACKAGE}") and "._runtime" not in item]:
        del sys.modules[loaded]
    module = importlib.import_module(name)
    from {PACKAGE}._runtime.parsing import python_parser
    for value in list(vars(module).values()):
        if isinstance(value, type) and issubclass(value, pydantic.BaseModel):
            for field in value.model_fields.values():
                assert "ForwardRef" not in repr(field.annotation), (value, field)
            python_parser(value)
            pydantic.TypeAdapter(value)

faults = dict()
for name in [item.name for item in pkgutil.walk_packages({PACKAGE}.__path__, "{PACKAGE}.")]:
    if "_runtime" not in name:
        try:
            check(name)
            faults[name] = None
        except Exception:
            faults[name] = traceback.format_exc()
print(json.dumps(faults))
"""


def import_faults(folder: Path) -> dict[str, str | None]:
    """Every module, imported as the first of the package, with the traceback of what went wrong, if anything did.

    Looked at are the imports, that fields hold types and no names of types, and that validators can be built.
    """
    faults: dict[str, str | None] = json.loads(run(_IMPORT_EACH_FIRST, folder))
    return faults
