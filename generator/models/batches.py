"""Modules in batches, so that a change in one module of many has only its batch written again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias
from zlib import crc32

from generator.graph import needs_first
from generator.models.errors import ModelsFault
from generator.pymodel import ModelDefinition, ModelModule

BATCH_SIZE = 128
"""How many modules a batch has on average. Smaller ones cost more, since each repeats what it names of others."""

Definitions: TypeAlias = Mapping[str, ModelDefinition]
"""By `<module>.<name>`, each below what it needs: datamodel-code-generator then keeps the order within a module."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The names of modules that are written together, and their definitions.

    Among these is what they name of other modules, as far as it shapes their text.
    """

    modules: tuple[str, ...]
    definitions: Definitions
    hides_collections: bool = False


def batches(modules: Sequence[ModelModule]) -> list[Batch]:
    """Every module in one batch, beside those that it needs.

    Whether a module begins a batch hangs on its own name, so that a new module changes the batch that it comes to and no
    other. Raises ModelsFault when a definition names what is not there, or has the name of another.
    """
    definitions = _ordered(modules)
    hiding = frozenset(module.module for module in modules if module.hides_collections)
    ordered = list(dict.fromkeys(map(module_of, definitions)))
    plain = [_batch(group, definitions) for group in _groups(item for item in ordered if item not in hiding)]
    others = [_batch(group, definitions) for group in _groups(item for item in ordered if item in hiding)]
    return [*plain, *(replace(batch, hides_collections=True) for batch in others)]


def _groups(modules: Iterable[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    for module in modules:
        if not groups or crc32(module.encode()) % BATCH_SIZE == 0:
            groups.append([])
        groups[-1].append(module)
    return groups


def module_of(key: str) -> str:
    return key.rpartition(".")[0]


def _ordered(modules: Sequence[ModelModule]) -> Definitions:
    keyed = [(f"{module.module}.{item.name}", item) for module in modules for item in module.definitions]
    definitions = dict(keyed)
    needs: dict[str, list[str]] = {module.module: [] for module in modules}
    for key, item in keyed:
        if item is not definitions[key]:
            raise ModelsFault(f"two definitions are called {key}")
        for target in item.needs():
            if target not in definitions:
                raise ModelsFault(f"{key} names {target}, which is not there")
            needs[module_of(key)].append(module_of(target))
    place = {module: index for index, module in enumerate(needs_first(needs))}
    return dict(sorted(keyed, key=lambda pair: place[module_of(pair[0])]))


def _batch(group: Sequence[str], definitions: Definitions) -> Batch:
    own = {key: None for key in definitions if module_of(key) in group}
    named, waiting = dict(own), [*own]
    while waiting:
        key = waiting.pop()
        if key in own or not definitions[key].is_class:
            for target in definitions[key].needs():
                if target not in named:
                    named[target] = None
                    waiting.append(target)
    wanted = {key: item if key in own else _outline(item) for key, item in definitions.items() if key in named}
    return Batch(tuple(group), wanted)


def _outline(definition: ModelDefinition) -> ModelDefinition:
    """A class with nothing but what can be the tag of a union; an alias stays what it is."""
    if not definition.is_class:
        return definition
    properties = definition.schema["properties"]
    tags = {wire: schema for wire, schema in properties.items() if "const" in schema or "enum" in schema}
    required = [wire for wire in definition.schema["required"] if wire in tags]
    schema = {**definition.schema, "properties": tags, "required": required}
    fields = {wire: replace(definition.fields[wire], docs=None) for wire in tags}
    return replace(definition, schema=schema, docs=None, fields=fields)
