"""A document without a configuration, for the commands that write one."""

from __future__ import annotations

from generator import document, source, upgrade
from generator.diagnostics import Diagnostics, Reporter
from generator.document.types import Document


def read_alone(spec: str, diagnostics: Diagnostics, allow_remote: tuple[str, ...]) -> tuple[Document, Reporter]:
    """The document at a path or a URL, and what reports at its places. Raises `GenerationStopped`."""
    loaded = upgrade.upgrade(source.load(spec, diagnostics, source.Remote(allow_remote)), diagnostics)
    parsed = document.parse(loaded, diagnostics)
    diagnostics.stop_on_errors()
    return parsed, Reporter(diagnostics, loaded.locate)
