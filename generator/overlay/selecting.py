"""The nodes of a document that a JSONPath selects."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.diagnostics import Reporter
from generator.diagnostics.codes import Overlay
from generator.jsontypes import JSON
from generator.overlay.tree import Key, Node

if TYPE_CHECKING:
    from jsonpath import JSONPathEnvironment


def _environment() -> JSONPathEnvironment:
    """JSONPath as RFC 9535 has it, without extensions. Imported late: most runs select nothing."""
    from jsonpath import JSONPathEnvironment

    return JSONPathEnvironment(strict=True)


@dataclass(frozen=True, slots=True)
class Selector:
    """Selects nodes, and reports queries that are none or that select nothing."""

    report: Reporter
    jsonpath: JSONPathEnvironment = field(default_factory=_environment)

    def select(self, query: str, place: str, tree: Node) -> list[tuple[Key, ...]]:
        """The nodes that a query selects, in document order, each by the keys that lead to it. `place` has the query."""
        found = self.matches(query, place, tree)
        if found == []:
            hint = _similar(query, tree.value)
            self.report.error(Overlay.NothingMatched, f"`{query}` matches nothing in the document", place, hint)
        return found or []

    def matches(self, query: str, place: str, tree: Node) -> list[tuple[Key, ...]] | None:
        """As `select`, where nothing is no fault; None for what is no query, which is reported."""
        from jsonpath import JSONPathError

        try:
            found = [match.parts for match in self.jsonpath.finditer(query, tree.value)]
        except (JSONPathError, RecursionError):
            message = f"`{query}` is not a JSONPath (RFC 9535)"
            self.report.error(Overlay.InvalidJSONPath, message, place, "Write it like $.paths['/things'].get")
            return None
        return list(dict.fromkeys(found))


def _similar(query: str, document: JSON) -> str | None:
    """The query with a path or schema that the document has, instead of one that it lacks but that looks like it."""
    from difflib import get_close_matches

    known = [
        *_names(document, "paths"),
        *_names(document, "components", "schemas"),
        *_names(document, "definitions"),  # Swagger 2.0
    ]
    for name in re.findall(r"\['([^']*)'\]|\[\"([^\"]*)\"\]|\.(\w+)", query):
        wrong = "".join(name)
        alike = [name for name in known if name.startswith("/") == wrong.startswith("/")]
        similar = get_close_matches(wrong, alike, 1) if wrong not in known else []
        if similar:
            return f"Did you mean {query.replace(wrong, similar[0])}"
    return None


def _names(document: JSON, *keys: str) -> list[str]:
    for key in keys:
        document = document.get(key) if isinstance(document, dict) else None
    return list(document) if isinstance(document, dict) else []
