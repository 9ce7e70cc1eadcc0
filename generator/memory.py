"""Runs remembered: when nothing that a run reads has changed, its files are taken from the cache, and no stage runs.

A run is known by the bytes of everything that it was given, the generator's own code and the versions of the libraries that
write its output. What is recalled is what the stages would give, diagnostics included.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator.cache import Cache, fingerprint, key, own_fingerprint, tool_version
from generator.diagnostics import Diagnostic, Diagnostics, Location
from generator.diagnostics.codes import CODES
from generator.files import Files, pack, unpack
from generator.request import Request

_WRITERS = ("black", "datamodel-code-generator", "jinja2", "pydantic", "openapi-pydantic")


@dataclass(frozen=True, slots=True)
class Run:
    """What a run gave. `inputs` are the paths of the files that it found on its way."""

    files: Files
    diagnostics: Diagnostics
    inputs: tuple[str, ...] = ()


def run_key(request: Request, templates: Path) -> str | None:
    """What a run is remembered by; None when it reads what may change unseen. `templates` are the generator's own."""
    named = [request.spec, *([request.config] if request.config else []), *request.overlays]
    try:
        texts = [part for path in named for part in (path, Path(path).read_bytes())]
    except OSError:
        return None
    options = json.dumps([request.package, request.output.resolve().name, len(request.overlays), bool(request.config)])
    folders = [fingerprint(folder) for folder in (templates, request.templates) if folder]
    versions = [tool_version(writer) for writer in _WRITERS]
    return key("run", own_fingerprint(), *versions, options, *folders, *texts)


def recall(name: str, cache: Cache) -> Run | None:
    """What an equal run gave, unless a file that it found on the way has changed since."""
    data = cache.get(name)
    if data is None:
        return None
    head, _, files = data.partition(b"\n")
    facts = json.loads(head)
    if any(_digest(path) != digest for path, digest in facts["inputs"]):
        return None
    diagnostics = Diagnostics()
    for item in facts["diagnostics"]:
        diagnostics.add(_diagnostic(item))
    return Run(unpack(files), diagnostics)


def remember(name: str, run: Run, cache: Cache) -> None:
    """Keeps what a run gave."""
    facts = {
        "inputs": [(path, _digest(path)) for path in run.inputs],
        "diagnostics": [_as_json(item) for item in run.diagnostics],
    }
    cache.put(name, json.dumps(facts).encode() + b"\n" + pack(run.files))


def _as_json(item: Diagnostic) -> dict[str, object]:
    return {**asdict(item), "code": item.code.name}


def _diagnostic(item: dict[str, Any]) -> Diagnostic:
    location = item["location"]
    return Diagnostic(
        code=CODES[item["code"]],
        message=item["message"],
        location=Location(**location) if location else None,
        hint=item["hint"],
    )


def _digest(path: str) -> str:
    try:
        return key(Path(path).read_bytes())
    except OSError:
        return ""
