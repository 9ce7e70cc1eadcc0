"""The configuration's own corrections of the document (`openapi.transforms`).

Values that a transform added or replaced are located in the configuration's file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from typing_extensions import assert_never

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, Reporter
from generator.diagnostics.codes import Overlay
from generator.overlay.selecting import Selector
from generator.overlay.transform import Transform
from generator.overlay.tree import Incompatible, Key, Node, added, changed, merged, updated
from generator.source import Source
from generator.source.positions import find


def transformed(
    source: Source, transforms: Sequence[Transform], config: Source | None, diagnostics: Diagnostics
) -> Source:
    """The document with the transforms of a configuration applied in order. One that matches nothing is reported."""
    if not transforms or config is None:
        return source
    tree, report = Node(source.root, source.place), Reporter(diagnostics, config.locate)
    transformation = _Transformation(config, report, Selector(report))
    for transform in transforms:
        tree = transformation.apply(transform, tree)
    assert isinstance(tree.value, dict)
    mark = tree.mark
    return replace(source, root=tree.value, marks=lambda: mark)


@dataclass(frozen=True, slots=True)
class _Transformation:
    config: Source
    report: Reporter
    selector: Selector

    def apply(self, transform: Transform, tree: Node) -> Node:
        match transform.command:
            case "remove":
                return self._remove(transform, tree)
            case "update":
                return self._update(transform, tree)
            case "merge" | "append":
                return self._combine(transform, tree)
            case "copy" | "move":
                return self._transfer(transform, tree)
            case "oneOfToAnyOf":
                return self._one_of_to_any_of(transform, tree)
            case _:
                assert_never(transform.command)

    def _remove(self, transform: Transform, tree: Node) -> Node:
        """Takes out what the targets match, or some keys of it."""
        for keys in reversed(list(self._selected(transform, tree))):
            for own in [(*keys, key) for key in transform.keys] or [keys]:
                if _is_there(tree, own):
                    tree = changed(tree, own, lambda _: None)
        return tree

    def _update(self, transform: Transform, tree: Node) -> Node:
        """Puts the value in the place of what the targets match, or where they lead in what is there."""
        for query, place in _queries(transform):
            found = self.selector.matches(query, place, tree)
            if found is None:
                continue
            parent, _, last = query.rpartition(".")
            if found or not last.isidentifier():
                for keys in found or self.selector.select(query, place, tree):
                    tree = changed(tree, keys, lambda _: self._value(transform))
                continue
            for keys in self.selector.select(parent, place, tree):
                tree = self._changed(transform, tree, keys, partial(added, key=last, child=self._value(transform)))
        return tree

    def _combine(self, transform: Transform, tree: Node) -> Node:
        """Merges the value into what the targets match; appended to a list, it is one more item."""
        combined = updated if transform.command == "append" else merged
        for keys in self._selected(transform, tree):
            tree = self._changed(transform, tree, keys, lambda target: combined(target, self._value(transform)))
        return tree

    def _changed(self, transform: Transform, tree: Node, keys: tuple[Key, ...], change: Callable[[Node], Node]) -> Node:
        """The tree with one node changed; an error where what is there does not take the value."""
        try:
            return changed(tree, keys, change)
        except Incompatible as problem:
            target = pointers.join("", *keys, *problem.keys)
            hint = "Use `command: update` to replace it."
            self.report.error(Overlay.IncompatibleUpdate, f"at `{target}`: {problem}", transform.pointer, hint)
            return tree

    def _transfer(self, transform: Transform, tree: Node) -> Node:
        """Puts a copy of what `from` matches at `to`, and takes the first out where it moves."""
        assert transform.source is not None and transform.to is not None
        place = pointers.join(transform.pointer, "from")
        for keys in self.selector.select(transform.source, place, tree)[:1]:
            value = tree.at(keys)
            if transform.command == "move":
                tree = changed(tree, keys, lambda _: None)
            parent, _, last = transform.to.rpartition(".")
            for target in self.selector.select(parent, pointers.join(transform.pointer, "to"), tree):
                tree = self._changed(transform, tree, target, partial(added, key=last, child=value))
        return tree

    def _one_of_to_any_of(self, transform: Transform, tree: Node) -> Node:
        for keys in self._selected(transform, tree):
            tree = changed(tree, keys, _with_any_of)
        return tree

    def _selected(self, transform: Transform, tree: Node) -> Iterator[tuple[Key, ...]]:
        for query, place in _queries(transform):
            yield from self.selector.select(query, place, tree)

    def _value(self, transform: Transform) -> Node:
        return Node(transform.value, find(self.config.place, pointers.join(transform.pointer, transform.value_key)))


def _queries(transform: Transform) -> Iterator[tuple[str, str]]:
    place = pointers.join(transform.pointer, "target")
    yield from ((query, place) for query in transform.targets)


def _is_there(tree: Node, keys: tuple[Key, ...]) -> bool:
    try:
        tree.at(keys)
    except LookupError:
        return False
    return True


def _with_any_of(target: Node) -> Node:
    """A schema whose `oneOf` is an `anyOf`."""
    return target.holding({"anyOf" if key == "oneOf" else key: child for key, child in target.children.items()})
