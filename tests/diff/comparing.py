"""Runs the comparison, and the generator, on documents that a test made."""

from __future__ import annotations

import json
from pathlib import Path

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.diff import Difference
from tests.diff.documents import Schema


def request(folder: Path, package: str, document: Schema, configuration: Schema | None = None) -> pipeline.Request:
    """Writes a document and a configuration below `folder`, and asks for the package there."""
    spec, config = folder / f"{package}.json", folder / f"{package}.sdk.json"
    spec.write_text(json.dumps(document, indent=1))
    config.write_text(json.dumps(configuration or {}))
    return pipeline.Request(str(spec), str(config), (), folder / package, None, None)


def difference(
    folder: Path, old: Schema, new: Schema, old_config: Schema | None = None, new_config: Schema | None = None
) -> Difference:
    before, after = request(folder, "before", old, old_config), request(folder, "after", new, new_config)
    same_name = pipeline.Request(after.spec, after.config, (), before.output, None, None)
    return pipeline.diff(before, same_name, Diagnostics())
