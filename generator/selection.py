"""Takes a part of a document: the operations that `--only` names, without those that `--skip` names.

A name that begins with a slash is a path, and stands for all below it too: `/books` is also `/books/{isbn}`. Any other
name is a tag.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from generator import pointer as pointers
from generator.diagnostics import Diagnostic, Diagnostics
from generator.diagnostics.codes import Load
from generator.document.received import VERBS
from generator.jsontypes import JSON
from generator.overlay.tree import Key, Node, changed
from generator.request import Request
from generator.source import Source

_SHOWN = 10
"""How many tags a hint lists."""


@dataclass(frozen=True, slots=True)
class _Operation:
    """Where an operation stands within its path's item, and by which names it can be taken."""

    path: str
    keys: tuple[Key, ...]
    tags: tuple[str, ...]

    def is_named(self, name: str) -> bool:
        if name.startswith("/"):
            return self.path == name or self.path.startswith(name.rstrip("/") + "/")
        return name in self.tags


def selected(source: Source, request: Request, diagnostics: Diagnostics) -> Source:
    """The document with the operations that a run asks for; all of them if it names none.

    A name that no operation has is the error `NothingSelected`.
    """
    if not request.is_partial:
        return source
    tree = Node(source.root, source.place)
    items = dict(_path_items(tree))
    operations = {path: [*_operations(path, item)] for path, item in items.items()}
    everything = [operation for group in operations.values() for operation in group]
    for option, names in (("--only", request.only), ("--skip", request.skip)):
        for name in names:
            if not any(operation.is_named(name) for operation in everything):
                diagnostics.add(_nothing_selected(option, name, everything))
    for path, item in items.items():
        left_out = [operation for operation in operations[path] if not _is_taken(operation, request)]
        if left_out:
            rest = None if len(left_out) == len(operations[path]) else _without(item, left_out)
            tree = changed(tree, ("paths", path), partial(_always, rest))
    assert isinstance(tree.value, dict)
    mark = tree.mark
    return replace(source, root=tree.value, marks=lambda: mark)


def _is_taken(operation: _Operation, request: Request) -> bool:
    wanted = not request.only or any(operation.is_named(name) for name in request.only)
    return wanted and not any(operation.is_named(name) for name in request.skip)


def _path_items(tree: Node) -> Iterator[tuple[str, Node]]:
    """Each path with its item, which may stand elsewhere."""
    paths = tree.value.get("paths") if isinstance(tree.value, dict) else None
    for path in paths if isinstance(paths, dict) else ():
        if path.startswith("/"):
            yield path, _followed(tree, tree.at(("paths", path)))


def _followed(tree: Node, item: Node) -> Node:
    """The item that a reference leads to; the reference itself if it leads nowhere, which is reported later."""
    reference = item.value.get("$ref") if isinstance(item.value, dict) else None
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return item
    try:
        return tree.at(pointers.split(reference[1:]))
    except (LookupError, ValueError):
        return item


def _operations(path: str, item: Node) -> Iterator[_Operation]:
    for key, value in item.value.items() if isinstance(item.value, dict) else ():
        if key in VERBS:
            yield _Operation(path, (key,), _tags(value))
        elif key == "additionalOperations" and isinstance(value, dict):
            for method, operation in value.items():
                yield _Operation(path, (key, method), _tags(operation))


def _tags(operation: JSON) -> tuple[str, ...]:
    tags = operation.get("tags") if isinstance(operation, dict) else None
    return tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()


def _without(item: Node, left_out: Sequence[_Operation]) -> Node:
    for operation in left_out:
        item = changed(item, operation.keys, lambda _: None)
    return item


def _always(node: Node | None, _: Node) -> Node | None:
    return node


def _nothing_selected(option: str, name: str, operations: Sequence[_Operation]) -> Diagnostic:
    tags = [*dict.fromkeys(tag for operation in operations for tag in operation.tags)]
    paths = [*dict.fromkeys(operation.path for operation in operations)]
    kind, choices = ("path", paths) if name.startswith("/") else ("tag", tags)
    message = f"{option} {name}: no operation has this {kind}"
    return Diagnostic(Load.NothingSelected, message, None, _hint(option, name, choices, paths))


def _hint(option: str, name: str, choices: Sequence[str], paths: Sequence[str]) -> str | None:
    """The nearest of the choices, else all of them, else how to name a path."""
    near = difflib.get_close_matches(name, choices, n=1)
    if near:
        return f"Did you mean `{option} {near[0]}`?"
    if choices:
        more = f" and {len(choices) - _SHOWN} more" if len(choices) > _SHOWN else ""
        return f"The document has: {', '.join(choices[:_SHOWN])}{more}."
    return f"The document has no tags. Name a path, such as `{option} {paths[0]}`." if paths else None
