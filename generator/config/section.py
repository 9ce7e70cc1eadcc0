"""Reading a configuration tree: every value knows its place, and every mapping the keys that may stand in it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias, TypeVar

from .. import pointer
from ..diagnostics import Reporter
from ..diagnostics.codes import Configure
from ..jsontypes import JSON
from .unsupported import WHAT_TO_DO

T = TypeVar("T")
D = TypeVar("D")


class Use(Enum):
    """What a known key means for a Python SDK."""

    READ = "read"
    NO_EFFECT = "no effect"  # other languages, repositories, publishing, sample code
    UNSUPPORTED = "unsupported"  # would change the SDK, but does not yet


Keys: TypeAlias = Mapping[str, Use]


def keys(read: str, *, no_effect: str = "", unsupported: str = "") -> Keys:
    """The table of the keys of one mapping, from words separated by spaces."""
    table = dict.fromkeys(read.split(), Use.READ)
    table.update(dict.fromkeys(no_effect.split(), Use.NO_EFFECT))
    table.update(dict.fromkeys(unsupported.split(), Use.UNSUPPORTED))
    return table


@dataclass(frozen=True, slots=True)
class Node:
    """A value of the configuration, where it stands, and who to tell when it is wrong."""

    value: JSON
    pointer: str
    reporter: Reporter

    def wrong(self, expected: str) -> None:
        """Reports the error `InvalidSetting`: what was expected here and what stands here instead."""
        message = f"{self.name} must be {expected}, not {shown(self.value)}"
        self.reporter.error(Configure.InvalidSetting, message, self.pointer)

    @property
    def name(self) -> str:
        """What to call this value in a message: its key, or the list that it stands in."""
        name = pointer.last(self.pointer)
        return f"each item of {pointer.last(pointer.parent(self.pointer))}" if name.isdecimal() else name

    def child(self, token: str | int, value: JSON) -> Node:
        return Node(value, pointer.join(self.pointer, token), self.reporter)

    def entries(self) -> Iterator[tuple[str, Node]]:
        """The entries of a mapping, in the order of the file; an error and nothing where this is no mapping."""
        if not isinstance(self.value, dict):
            self.wrong("a mapping")
            return
        for key, value in self.value.items():
            yield key, self.child(key, value)

    def items(self) -> Iterator[Node]:
        """The items of a list; an error and nothing where this is no list."""
        if not isinstance(self.value, list):
            self.wrong("a list")
            return
        for index, value in enumerate(self.value):
            yield self.child(index, value)

    def section(self, table: Keys) -> Section:
        """This mapping with its keys checked against the table: unknown and unsupported ones are reported."""
        children = dict(self.entries())
        for key, child in children.items():
            _check_key(key, child, table)
        return Section(self.pointer, table, children)


@dataclass(frozen=True, slots=True)
class Section:
    """A mapping whose keys are checked. A key that is absent or null reads as its default."""

    pointer: str
    table: Keys
    children: Mapping[str, Node]

    def node(self, key: str) -> Node | None:
        """The value under a key that the table calls READ, null included; None when the key is absent."""
        if self.table[key] is not Use.READ:
            raise KeyError(key)
        return self.children.get(key)

    def read(self, key: str, reader: Callable[[Node], T | None]) -> T | None:
        """What the reader makes of the value; None when it is absent, null or wrong (then the reader has said so)."""
        node = self.node(key)
        return None if node is None or node.value is None else reader(node)

    def get(self, key: str, reader: Callable[[Node], T | None], default: D) -> T | D:
        """As `read`, with a default in place of None."""
        value = self.read(key, reader)
        return default if value is None else value


def shown(value: JSON) -> str:
    """A value in a message: scalars as they are, mappings and lists by what they are."""
    match value:
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return repr(value)
        case int() | float():
            return str(value)


def did_you_mean(word: str, known: Mapping[str, object] | tuple[str, ...]) -> str | None:
    """A hint that names the known word next to a misspelt one, if there is one near enough."""
    near = difflib.get_close_matches(word, list(known), n=1)
    return f"Did you mean `{near[0]}`?" if near else None


def _check_key(key: str, child: Node, table: Keys) -> None:
    if key.startswith("x-"):  # a place to keep YAML anchors
        return
    match table.get(key):
        case None:
            child.reporter.warning(
                Configure.UnknownKey, f"unknown key `{key}`", child.pointer, did_you_mean(key, table)
            )
        case Use.UNSUPPORTED if child.value not in (None, False):
            message = f"`{key}` is not supported yet and has no effect"
            child.reporter.warning(Configure.UnsupportedSetting, message, child.pointer, WHAT_TO_DO.get(key))
        case _:
            pass
