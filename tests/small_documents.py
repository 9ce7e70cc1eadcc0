"""Short ways to read a text and to say what was reported about it."""

from __future__ import annotations

from textwrap import dedent

from generator import document, source
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.document import Document
from generator.source import Source

HEAD = '{openapi: 3.1.0, info: {title: t, version: "1"}, paths: {/x: {get: {responses: {}}}}'
"""A document in one line, but for its closing brace."""


def load(text: str, path: str = "api.yaml") -> tuple[Source, Diagnostics]:
    diagnostics = Diagnostics()
    return source.load_text(dedent(text), path, diagnostics), diagnostics


def faults(text: str, path: str = "api.yaml") -> list[str]:
    """What is reported about a text that cannot be read: `line:column Code pointer`."""
    diagnostics = Diagnostics()
    try:
        source.load_text(dedent(text), path, diagnostics)
    except GenerationStopped:
        return brief(diagnostics)
    raise AssertionError("the text was read")


def parse(text: str) -> tuple[Document, Diagnostics]:
    loaded, diagnostics = load(text)
    return document.parse(loaded, diagnostics), diagnostics


def parse_schemas(schemas: str) -> tuple[Document, Diagnostics]:
    """A document with these component schemas, written as a YAML flow mapping."""
    return parse(f"{HEAD}, components: {{schemas: {schemas}}}}}")


def brief(diagnostics: Diagnostics) -> list[str]:
    """Each diagnostic as `line:column Code pointer`."""
    found = []
    for item in diagnostics:
        assert item.location is not None
        found.append(f"{item.location.line}:{item.location.column} {item.code} {item.location.pointer}".rstrip())
    return found


def codes(diagnostics: Diagnostics) -> list[str]:
    """Each diagnostic as `severity Code pointer`."""
    return [
        f"{item.severity.value} {item.code} {item.location.pointer if item.location else ''}" for item in diagnostics
    ]
