"""Overlay: corrections of facts in a document that somebody else writes (OpenAPI Overlay 1.0 and 1.1).

Values that an overlay added or replaced are located in the overlay's file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, Reporter
from generator.diagnostics.codes import Overlay
from generator.overlay.loading import load as load
from generator.overlay.loading import paths_in as paths_in
from generator.overlay.selecting import Selector
from generator.overlay.transforms import transformed as transformed
from generator.overlay.tree import Incompatible, Key, Node, changed, updated
from generator.reading import Mapping, Reader
from generator.source import Source
from generator.source.positions import find


def apply(source: Source, overlays: Sequence[Source], diagnostics: Diagnostics) -> Source:
    """The document with the actions of the overlays applied in order. What is wrong in an overlay is reported."""
    if not overlays:
        return source
    tree = Node(source.root, source.place)
    for overlay in overlays:
        report = Reporter(diagnostics, overlay.locate)
        tree = _Overlay(overlay, Reader(overlay.root, report), Selector(report)).apply(tree)
    assert isinstance(tree.value, dict)
    mark = tree.mark
    return replace(source, root=tree.value, marks=lambda: mark)


@dataclass(frozen=True, slots=True)
class _Overlay:
    """The actions of one overlay document."""

    source: Source
    reader: Reader
    selector: Selector

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
                tree = changed(tree, keys, lambda target: updated(target, update))
            except Incompatible as problem:
                target = pointers.join("", *keys, *problem.keys)
                query = "".join(f"[{key!r}]" for key in (*keys, *problem.keys))
                hint = f'To replace it, put this action before: {{target: "${query}", remove: true}}'
                self.reader.report.error(
                    Overlay.IncompatibleUpdate, f"at `{target}`: {problem}", pointers.join(pointer, *problem.keys), hint
                )
        return tree

    def _matches(self, action: Mapping, key: str, pointer: str, tree: Node) -> list[tuple[Key, ...]]:
        """The nodes that an action's JSONPath selects, in document order; a report when there are none."""
        query = self.reader.text(action, key, pointer)
        if query is not None:
            return self.selector.select(query, pointers.join(pointer, key), tree)
        if action.get(key) is None:
            self.reader.report.error(
                Overlay.IncompleteAction, f"an action needs `{key}`", pointer, f"Add {key}: $.info"
            )
        return []
