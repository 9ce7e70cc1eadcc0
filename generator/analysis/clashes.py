"""Who keeps a method's plain name where several operations of a resource would have it, and what the others are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.analysis import paths
from generator.document.types import Operation
from generator.identifiers import Casing
from generator.plurals import is_plural


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation belongs: the names of its resources, outermost first, and the name of its method."""

    resource: tuple[str, ...]
    method: str


def key_of(place: Place) -> Place:
    """A place by its names in Python: two with one key cannot both be."""
    snake = Casing().snake
    return Place(tuple(map(snake, place.resource)), snake(place.method))


def settled(operations: Sequence[Operation], plain: Sequence[Place], taken: Iterable[Place]) -> list[Place]:
    """Who keeps the plain name: what stands under an item, then the shortest path. Others say what they go by."""
    keys = {key_of(place) for place in taken}
    result = list(plain)
    for index in sorted(range(len(plain)), key=lambda position: _priority(operations[position], plain[position])):
        result[index] = next(
            place for place in _candidates(operations[index], plain[index]) if key_of(place) not in keys
        )
        keys.add(key_of(result[index]))
    return result


def _priority(operation: Operation, place: Place) -> tuple[int, bool, int]:
    parts = paths.segments(operation.path)
    return -paths.items_above(parts), _is_bulk(operation, place), len(parts)


def _is_bulk(operation: Operation, place: Place) -> bool:
    """Whether a method that usually is for one thing is for many (`DELETE /people` beside `DELETE /people/{id}`)."""
    return place.method in ("update", "replace", "delete") and is_on_many(operation)


def _candidates(operation: Operation, place: Place) -> Iterator[Place]:
    return (Place(place.resource, name) for name in _method_names(operation, place))


def _method_names(operation: Operation, place: Place) -> Iterator[str]:
    """What a method may be called, the best first."""
    method = place.method
    yield method
    variant = paths.variant(operation.path)
    if variant and variant != method:
        yield f"{method}_{variant}"
    if _is_bulk(operation, place):
        yield f"{method}_many"
    if method == "list" and operation.verb == "get" and _is_across_items(operation):
        yield "list_all"
    yield from _by_parameters(operation, method)
    if words := paths.query_words(operation.path):
        yield f"{method}_{words}"
    if own := own_id(operation):
        yield own
    yield f"{method}_{operation.verb}"
    spelled = f"{method}_{operation.verb}_{Casing().spelled_out(operation.path)}"
    yield spelled
    while True:  # where the configuration has given even that to another
        spelled = f"{spelled}_again"
        yield spelled


def _is_across_items(operation: Operation) -> bool:
    """Whether the last segment stands beside items, not under one: `/certificates/actions`."""
    parts = paths.segments(operation.path)
    return not any(map(paths.is_parameter, parts[-2:]))


def _by_parameters(operation: Operation, method: str) -> Iterator[str]:
    names = [part.strip("{}") for part in paths.segments(operation.path) if paths.is_parameter(part)]
    if names:
        yield f"{method}_by_{names[-1]}"
        yield f"{method}_by_{'_and_'.join(names)}"


def is_on_many(operation: Operation) -> bool:
    parts = paths.segments(operation.path)
    return bool(parts) and not paths.is_parameter(parts[-1]) and is_plural(parts[-1])


def own_id(operation: Operation) -> str | None:
    """The operationId without a tag in front (`issues/lock`), and without the path and the verb that frameworks put behind
    it (`read_items_items__id__get`).
    """
    if operation.operation_id is None:
        return None
    behind = f"{re.sub(r'[^0-9A-Za-z_]', '_', operation.path)}_{operation.verb}"
    return operation.operation_id.rpartition("/")[2].removesuffix(behind) or operation.operation_id
