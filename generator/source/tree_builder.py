"""Builds a JSON tree and the places of its values from what a YAML or JSON reader meets, one token after the other."""

from __future__ import annotations

from typing import NamedTuple

from generator import pointer as pointers
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.code import ErrorCode
from generator.diagnostics.codes import Load
from generator.jsontypes import JSON
from generator.source.positions import Mark

MAX_DEPTH = 100
"""Levels of nesting that a file may have. Real documents have some 20; recursive stages stay far from Python's limit."""

MAX_ALIASED = 1_000_000
"""Values that aliases may stand for, all together. What comes above is meant to exhaust memory."""


class Node(NamedTuple):
    """A finished value: the value, its place, and how many values and levels it holds when aliases are written out."""

    value: JSON
    mark: Mark
    size: int = 1
    height: int = 0


class _Frame:
    """A mapping or list that is still open."""

    __slots__ = ("line", "column", "anchor", "entries", "items", "key", "merging", "merged", "size", "height")

    def __init__(self, line: int, column: int, anchor: str | None, is_mapping: bool) -> None:
        self.line = line
        self.column = column
        self.anchor = anchor
        self.entries: dict[str, Node] | None = {} if is_mapping else None
        self.items: list[Node] = []
        self.key: tuple[str, int, int] | None = None
        self.merging = False
        self.merged: dict[str, Node] = {}
        self.size = 1
        self.height = 0


class TreeBuilder:
    """Receives openings, keys, scalars, aliases and closings in document order; `root` is the result.

    Duplicate keys are reported and the first value stays; a cycle of aliases, too many aliased values and too deep
    nesting are reported and raise `GenerationStopped`.
    """

    def __init__(self, path: str, diagnostics: Diagnostics) -> None:
        self.root: Node | None = None
        self._path = path
        self._diagnostics = diagnostics
        self._stack: list[_Frame] = []
        self._anchors: dict[str, Node] = {}
        self._aliased = 0

    @property
    def expects_key(self) -> bool:
        """Whether the next value is a mapping's key."""
        return bool(self._stack) and self._stack[-1].entries is not None and not self._has_key

    @property
    def _has_key(self) -> bool:
        return self._stack[-1].key is not None or self._stack[-1].merging

    def open(self, line: int, column: int, is_mapping: bool, anchor: str | None = None) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self.stop(Load.TooDeep, f"the document is nested more than {MAX_DEPTH} levels deep", line, column)
        self._stack.append(_Frame(line, column, anchor, is_mapping))

    def key(self, key: str, line: int, column: int) -> None:
        frame = self._stack[-1]
        frame.key = (key, line, column)
        first = frame.entries.get(key) if frame.entries is not None else None
        if first is not None:
            place = f"{self._path}:{first.mark.line + 1}:{first.mark.column + 1}"
            message = f"the key `{key}` is used twice in this mapping; first at {place}"
            self.error(Load.DuplicateKey, message, line, column, "Keep one of the two, or give one another name.")

    def merge_key(self) -> None:
        """A YAML merge key (`<<`): the next value's entries join this mapping, its own entries win."""
        self._stack[-1].merging = True

    def scalar(self, value: JSON, line: int, column: int, anchor: str | None = None) -> None:
        self._finish(Node(value, Mark(line, column)), anchor)

    def alias(self, anchor: str, line: int, column: int) -> None:
        """A YAML alias: the value of the anchor once more."""
        node = self._anchors.get(anchor)
        if node is None:
            self._stop_at_alias(anchor, line, column)
            return
        self._aliased += node.size
        if self._aliased > MAX_ALIASED:
            message = f"aliases expand to more than {MAX_ALIASED:,} values"
            self.stop(Load.TooManyAliases, message, line, column, "Write the values out, or use `$ref`.")
        if len(self._stack) + node.height > MAX_DEPTH:
            self.stop(Load.TooDeep, f"the document is nested more than {MAX_DEPTH} levels deep", line, column)
        self._finish(node._replace(mark=Mark(line, column, node.mark.children)), None)

    def close(self) -> None:
        frame = self._stack.pop()
        value, children = _contents(frame)
        mark = Mark(frame.line, frame.column, children)
        self._finish(Node(value, mark, frame.size, frame.height + 1), frame.anchor)

    def error(self, code: ErrorCode, message: str, line: int, column: int, hint: str | None = None) -> None:
        location = Location(self._path, line + 1, column + 1, self.pointer)
        self._diagnostics.add(Diagnostic(code, message, location, hint))

    def stop(self, code: ErrorCode, message: str, line: int, column: int, hint: str | None = None) -> None:
        """Reports an error after which reading makes no sense, and raises `GenerationStopped`."""
        self.error(code, message, line, column, hint)
        raise GenerationStopped

    @property
    def pointer(self) -> str:
        """The pointer of the value that is being read."""
        tokens: list[str | int] = []
        for frame in self._stack:
            if frame.entries is None:
                tokens.append(len(frame.items))
            elif frame.key is not None:
                tokens.append(frame.key[0])
        return pointers.join("", *tokens)

    def _finish(self, node: Node, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = node
        if not self._stack:
            self.root = node
            return
        frame = self._stack[-1]
        frame.size += node.size
        frame.height = max(frame.height, node.height)
        if frame.entries is None:
            frame.items.append(node)
        elif frame.merging:
            self._merge(frame, node)
        elif frame.key is not None:
            key, line, column = frame.key
            frame.entries.setdefault(key, node._replace(mark=Mark(line, column, node.mark.children)))
            frame.key = None

    def _merge(self, frame: _Frame, node: Node) -> None:
        frame.merging = False
        mappings = _entries_to_merge(node)
        if mappings is None:
            message = "a merge key (`<<`) takes a mapping or a list of mappings"
            self.error(Load.InvalidMergeKey, message, node.mark.line, node.mark.column, "Write <<: *anchor")
            return
        for mapping in mappings:
            for key, entry in mapping.items():
                frame.merged.setdefault(key, entry)

    def _stop_at_alias(self, anchor: str, line: int, column: int) -> None:
        if any(frame.anchor == anchor for frame in self._stack):
            message = f"the alias `*{anchor}` is used inside the value that it stands for"
            self.stop(Load.AliasCycle, message, line, column, "Use `$ref` where a schema refers to itself.")
        self.stop(Load.UnknownAlias, f"the alias `*{anchor}` has no anchor `&{anchor}` before it", line, column)


def _contents(frame: _Frame) -> tuple[JSON, dict[str, Mark] | list[Mark]]:
    if frame.entries is None:
        return [item.value for item in frame.items], [item.mark for item in frame.items]
    entries = {**frame.merged, **frame.entries} if frame.merged else frame.entries
    return {key: node.value for key, node in entries.items()}, {key: node.mark for key, node in entries.items()}


def _entries_to_merge(node: Node) -> list[dict[str, Node]] | None:
    """The mappings that a merge key brings in, the strongest first; None for a value of another kind."""
    value, children = node.value, node.mark.children
    if isinstance(value, dict) and isinstance(children, dict):
        return [{key: Node(value[key], children[key]) for key in value}]
    if isinstance(value, list) and isinstance(children, list):
        inner = [_entries_to_merge(Node(item, mark)) for item, mark in zip(value, children, strict=True)]
        return None if None in inner else [mapping for part in inner if part is not None for mapping in part]
    return None
