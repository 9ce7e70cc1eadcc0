"""Small documents: paths with the verbs that they have, and where what they become stands."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.files import Files
from tests.hostile.building import Outcome, build

TEXT: Any = {"type": "string"}


def obj(**properties: Any) -> Any:
    """The schema of an object."""
    return {"type": "object", "properties": properties}


def ref(name: str) -> Any:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(*, takes: Any = None, answers: Any = None, events: Any = None) -> Any:
    """An operation whose body, answer and events have these schemas."""
    content = {"application/json": answers, "text/event-stream": events}
    answer = {"description": "OK", "content": {name: {"schema": it} for name, it in content.items() if it is not None}}
    body = {"requestBody": {"required": True, "content": {"application/json": {"schema": takes}}}}
    return {**(body if takes is not None else {}), "responses": {"200": answer}}


def document(paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, title: str = "Acme") -> Any:
    """A document; a path has its operations by verb, or names of verbs with a space between."""
    items = {path: _item(path, verbs) for path, verbs in paths.items()}
    components = {"schemas": dict(schemas or {})}
    return {"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": items, "components": components}


def _item(path: str, verbs: Any) -> Any:
    operations = {verb: operation() for verb in verbs.split()} if isinstance(verbs, str) else verbs
    names = [part.partition("}")[0] for part in path.split("{")[1:]]
    parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    return {**operations, "parameters": parameters}


def outcome_of(given: Any, folder: Path, config: Any = None) -> Outcome:
    (folder / "openapi.json").write_text(json.dumps(given), "utf-8")
    if config is not None:
        (folder / "sdk.yaml").write_text(json.dumps(config), "utf-8")
    return build(folder / "openapi.json", config=folder / "sdk.yaml" if config is not None else None)


def files_of(given: Any, folder: Path, config: Any = None) -> Files:
    """The files of a document that has no errors."""
    outcome = outcome_of(given, folder, config)
    assert outcome.files is not None, outcome.errors
    return outcome.files


def modules(files: Files, folder: str) -> Sequence[str]:
    """The modules of `resources` or `types`, packages not counted."""
    paths = [path for path in files if path.parts[0] == folder and path.name != "__init__.py"]
    return sorted(path.relative_to(folder).with_suffix("").as_posix() for path in paths)
