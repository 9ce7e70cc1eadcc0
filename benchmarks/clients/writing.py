"""The clients that generators write, ours among them, each in a folder of its own; all from the same document."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from benchmarks.clients.environments import PROJECT, run

_DOCUMENT = PROJECT / "spec" / "openapi.yaml"
_CONFIGURATION = PROJECT / "spec" / "sdk.yaml"
_STREAM = {
    "completion_chunks": {
        "kind": "sse",
        "operation": "/paths/~1completions/post",
        "media": "text/event-stream",
        "event_schema": {"pointer": "/components/schemas/Completion"},
        "completion": {"kind": "sentinel", "value": "[DONE]"},
    }
}


def write_ours(folder: Path, http_library: str) -> Path:
    """Our SDK for an HTTP library; for httpx the same as in generated/."""
    folder.mkdir()
    configuration: dict[str, Any] = yaml.safe_load(_CONFIGURATION.read_text(encoding="utf-8"))
    configuration.setdefault("settings", {})["http_library"] = http_library
    (folder / "sdk.yaml").write_text(yaml.safe_dump(configuration, sort_keys=False), encoding="utf-8")
    options: list[str | Path] = ["--config", folder / "sdk.yaml", "--output", folder / "generated"]
    run([sys.executable, "-m", "generator", "generate", "--spec", _DOCUMENT, *options])
    return folder


def write_openapi_python_client(folder: Path) -> Path:
    """The output of openapi-python-client, with its default options."""
    folder.mkdir()
    package = folder / "open_ai_completions_client"
    program = Path(sys.executable).with_name("openapi-python-client")
    run([program, "generate", "--path", _DOCUMENT, "--output-path", package, "--meta", "none"])
    return folder


def write_datamodel_code_generator(folder: Path) -> Path:
    """The experimental client of datamodel-code-generator.

    It parses strictly and has no lenient mode: it would refuse every chunk for its null `finish_reason`, which the
    document, as the API's own, does not allow. It is given a document that does.
    """
    folder.mkdir()
    document: dict[str, Any] = yaml.safe_load(_DOCUMENT.read_text(encoding="utf-8"))
    reason = document["components"]["schemas"]["CompletionChoice"]["properties"]["finish_reason"]
    reason["type"], reason["enum"] = ["string", "null"], [*reason["enum"], None]
    (folder / "openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    (folder / "protocols.json").write_text(json.dumps(_STREAM), encoding="utf-8")
    program = Path(sys.executable).with_name("datamodel-codegen")
    source: list[str | Path] = ["--input", folder / "openapi.yaml", "--input-file-type", "openapi"]
    models: list[str | Path] = ["--output", folder / "dcg_models.py", "--output-model-type", "pydantic_v2.BaseModel"]
    client: list[str | Path] = ["--generate-client", "httpx2", "--client-output", folder / "dcg_client"]
    names: list[str | Path] = ["--client-package", "dcg_client", "--client-model-package", "dcg_models"]
    scopes: list[str | Path] = ["--openapi-scopes", "schemas", "api"]
    protocols: list[str | Path] = ["--client-protocols", folder / "protocols.json"]
    run([program, *source, *models, *client, *names, *scopes, *protocols])
    return folder
