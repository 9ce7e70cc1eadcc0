"""Short ways to upgrade a text, and to say what is at a place of the new tree."""

from __future__ import annotations

from typing import Any

from generator import document, upgrade
from generator.diagnostics import Diagnostics
from generator.source import Source
from tests.small_documents import load

HEAD = 'swagger: "2.0"\ninfo: {title: t, version: "1"}\n'
ANSWER = "responses: {204: {description: Done.}}"


def upgraded(text: str) -> tuple[Source, Diagnostics]:
    """A document of Swagger 2.0, without its head, as OpenAPI 3."""
    source, diagnostics = load(HEAD + text, "swagger.yaml")
    return upgrade.upgrade(source, diagnostics), diagnostics


def at(source: Source, *keys: str | int) -> Any:
    """What is at a place of the tree; None where there is nothing."""
    value: Any = source.root
    for key in keys:
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def operation(text: str, root: str = "") -> tuple[Any, list[str]]:
    """`post /a`, written as a YAML flow mapping without its responses, and what is reported: `Code pointer`."""
    source, diagnostics = upgraded(f"{root}\npaths: {{/a: {{post: {{{text}, {ANSWER}}}}}}}")
    return at(source, "paths", "/a", "post"), codes(diagnostics)


def body(text: str, root: str = "") -> Any:
    """The request body of `post /a` with these parameters."""
    return operation(text, root)[0].get("requestBody")


def codes(diagnostics: Diagnostics) -> list[str]:
    """Each diagnostic as `Code pointer`, from the operation on where it is in one."""
    said = [f"{item.code} {item.location.pointer if item.location else ''}" for item in diagnostics]
    return [text.replace("/paths/~1a/post", "").rstrip() for text in said]


def parsed_codes(text: str) -> list[str]:
    """What both stages report about a document."""
    source, diagnostics = upgraded(text)
    document.parse(source, diagnostics)
    return codes(diagnostics)
