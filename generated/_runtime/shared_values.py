"""Choices that hold themselves: each value is tried once, however many members of choices around it ask for it.

To see which member fits best, all are tried, and each tries what is inside the value again: two members double the work
with each level. So a choice that holds itself is a function, which remembers what it gave for a value. Values are told
apart as objects, which is why JSON becomes Python's values first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .shapes import is_collection, is_object

Schema = dict[str, Any]

DEEPEST = 100
"""How many choices may hold one another. Each takes some 10 KB of the thread's stack, which Python's limit knows nothing of."""


class Outcomes:
    """What the choices gave for each value, and how many of them are being tried within one another."""

    def __init__(self) -> None:
        self.of: dict[tuple[int, int], tuple[object, bool]] = {}
        self.depth = 0


class SharedChoice:
    """Validates a value as a choice that holds itself. What it gave stands in the context of the validation."""

    def __init__(self, build: Callable[[], Any]) -> None:
        self._build = build  # of the validator, which holds this choice in turn
        self._validator: Any = None

    def schema(self) -> Schema:
        """Return the core schema of the choice."""
        return {"type": "function-plain", "function": {"type": "with-info", "function": self._validated}}

    def _validated(self, value: object, info: Any) -> object:
        """Return what a value is as the choice. Raises ValueError where no member fits."""
        outcomes: Outcomes = info.context
        place = id(self), id(value)
        if place not in outcomes.of:
            outcomes.of[place] = self._outcome(value, outcomes)
        result, fits = outcomes.of[place]
        if not fits:
            raise ValueError("no member of the choice fits")
        return result

    def _outcome(self, value: object, outcomes: Outcomes) -> tuple[object, bool]:
        if self._validator is None:
            self._validator = self._build()
        if outcomes.depth == DEEPEST:
            raise RecursionError
        outcomes.depth += 1
        try:
            return self._validator.validate_python(value, context=outcomes), True
        except ValueError:
            return None, False
        finally:
            outcomes.depth -= 1


class References:
    """Which definitions of a core schema refer to themselves, however far."""

    def __init__(self, definitions: dict[str, Schema]) -> None:
        self._of = {name: list(dict.fromkeys(_references(schema))) for name, schema in definitions.items()}
        self._circular: dict[str, bool] = {}

    def hold_themselves(self, schema: Schema) -> bool:
        """Return whether a part of a value of this schema may be of this schema, too."""
        return any(self._is_circular(name) for name in _references(schema))

    def _is_circular(self, name: str) -> bool:
        if name not in self._circular:
            self._circular[name] = name in self._reached(name)
        return self._circular[name]

    def _reached(self, name: str) -> dict[str, None]:
        reached: dict[str, None] = {}
        waiting = [*self._of.get(name, ())]
        while waiting:
            other = waiting.pop()
            if other not in reached:
                reached[other] = None
                waiting += self._of.get(other, ())
        return reached


def _references(part: Any) -> Iterator[str]:
    """Yield the names of definitions that a part of a core schema refers to."""
    waiting: list[Any] = [part]
    while waiting:
        item: Any = waiting.pop()
        if is_object(item):
            if "schema_ref" in item:
                yield item["schema_ref"]
            waiting += [value for name, value in item.items() if name not in ("metadata", "serialization", "config")]
        elif is_collection(item):
            waiting += item
