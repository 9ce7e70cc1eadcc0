"""Overlay: corrections of facts in a document that somebody else writes (OpenAPI Overlay 1.0 and 1.1).

Values that an overlay added or replaced are located in the overlay's file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, Reporter
from generator.diagnostics.codes import Overlay
from generator.jsontypes import JSON
from generator.overlay.loading import load as load
from generator.overlay.loading import paths_in as paths_in
from generator.overlay.tree import Incompatible, Key, Node, changed, merged
from generator.reading import Mapping, Reader
from generator.source import Source
from generator.source.positions import find

if TYPE_CHECKING:
    from jsonpath import JSONPathEnvironment


def apply(source: Source, overlays: Sequence[Source], diagnostics: Diagnostics) -> Source:
    """The document with the actions of the overlays applied in order. What is wrong in an overlay is reported."""
    if not overlays:
        return source
    tree = Node(source.root, source.place)
    for overlay in overlays:
        tree = _Overlay(overlay, Reader(overlay.root, Reporter(diagnostics, overlay.locate)), _environment()).apply(
            tree
        )
    assert isinstance(tree.value, dict)
    mark = tree.mark
    return replace(source, root=tree.value, marks=lambda: mark)


def _environment() -> JSONPathEnvironment:
    """JSONPath as RFC 9535 has it, without extensions. Imported late: most runs have no overlay."""
    from jsonpath import JSONPathEnvironment

    return JSONPathEnvironment(strict=True)


@dataclass(frozen=True, slots=True)
class _Overlay:
    """The actions of one overlay document."""

    source: Source
    reader: Reader
    jsonpath: JSONPathEnvironment

    def apply(self, tree: Node) -> Node:
        if not self._is_overlay():
            return tree
        for pointer, action in self.reader.parts(self.source.root, "actions", ""):
            tree = self._apply(action, pointer, tree)
        return tree

    def _is_overlay(self) -> bool:
        if "overlay" not in self.source.root or "actions" not in self.source.root:
            missing = "actions" if "overlay" in self.source.root else "overlay"
            hint = "Begin it with:\noverlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nactions: []"
            self.reader.report.error(
                Overlay.NotOverlay, f"this is not an overlay: the key `{missing}` is missing", "", hint
            )
            return False
        version = self.reader.text(self.source.root, "overlay", "") or ""
        if not version.startswith("1."):
            self.reader.report.error(
                Overlay.UnsupportedOverlayVersion,
                f"Overlay {version} is not supported; 1.0 is",
                "/overlay",
                "Write overlay: 1.0.0",
            )
        return version.startswith("1.")

    def _apply(self, action: Mapping, pointer: str, tree: Node) -> Node:
        matches = self._matches(action, "target", pointer, tree)
        if action.get("remove") is True:
            for keys in reversed(matches):
                tree = changed(tree, keys, lambda _: None)
        elif "update" in action:
            place = pointers.join(pointer, "update")
            tree = self._merge(tree, matches, Node(action["update"], find(self.source.place, place)), place)
        elif "copy" in action:
            for keys in self._matches(action, "copy", pointer, tree)[:1]:
                tree = self._merge(tree, matches, tree.at(keys), pointers.join(pointer, "copy"))
        else:
            self.reader.report.error(
                Overlay.IncompleteAction,
                "an action needs `update` or `remove: true`",
                pointer,
                "Add remove: true, or update: {...}",
            )
        return tree

    def _merge(self, tree: Node, matches: list[tuple[Key, ...]], update: Node, pointer: str) -> Node:
        for keys in matches:
            try:
                tree = changed(tree, keys, lambda target: _updated(target, update))
            except Incompatible as problem:
                target = pointers.join("", *keys, *problem.keys)
                query = "".join(f"[{key!r}]" for key in (*keys, *problem.keys))
                hint = f'To replace it, put this action before: {{target: "${query}", remove: true}}'
                self.reader.report.error(
                    Overlay.IncompatibleUpdate, f"at `{target}`: {problem}", pointers.join(pointer, *problem.keys), hint
                )
        return tree

    def _matches(self, action: Mapping, key: str, pointer: str, tree: Node) -> list[tuple[Key, ...]]:
        """The nodes that a JSONPath selects, in document order; a report when there are none."""
        from jsonpath import JSONPathError

        query, place = self.reader.text(action, key, pointer), pointers.join(pointer, key)
        if query is None:
            if action.get(key) is None:
                self.reader.report.error(
                    Overlay.IncompleteAction, f"an action needs `{key}`", pointer, f"Add {key}: $.info"
                )
            return []
        try:
            found = [match.parts for match in self.jsonpath.finditer(query, tree.value)]
        except (JSONPathError, RecursionError):
            message = f"`{query}` is not a JSONPath (RFC 9535)"
            self.reader.report.error(Overlay.InvalidJSONPath, message, place, "Write it like $.paths['/things'].get")
            return []
        if not found:
            hint = _similar(query, tree.value)
            self.reader.report.error(Overlay.NothingMatched, f"`{query}` matches nothing in the document", place, hint)
        return list(dict.fromkeys(found))


def _updated(target: Node, update: Node) -> Node:
    """An action's effect on one node: what is no list is appended to a list, everything else is merged."""
    if isinstance(target.value, list) and not isinstance(update.value, list):
        return target.holding(dict(enumerate([*target.children.values(), update])))
    return merged(target, update)


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
