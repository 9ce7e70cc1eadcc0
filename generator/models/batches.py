"""Keeps written classes in batches, so that a change in one module of many has only its batch written again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias
from zlib import crc32

from generator.cache import key, own_fingerprint, tool_version
from generator.models.definition import Definition

WriteClasses: TypeAlias = "Callable[[Sequence[Definition], Path], Mapping[str, str]]"

BATCH_SIZE = 50
"""About how many classes share one entry of the cache."""


class Cache(Protocol):
    """Keeps bytes by key; `generator.cache.Cache` is one."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, value: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class CachedWriter:
    """Writes classes through `writer`, all that are not in the cache at once."""

    cache: Cache
    writer: WriteClasses

    def write(self, definitions: Sequence[Definition], templates: Path) -> dict[str, str]:
        """The text of each class by its key."""
        tools = tools_key(templates)
        batches = {key(tools, *map(repr, batch)): batch for batch in _batches(definitions)}
        found = {name: self.cache.get(name) for name in batches}
        texts = {text: written for data in found.values() if data for text, written in json.loads(data).items()}
        missing = {name: batches[name] for name, data in found.items() if data is None}
        written = self.writer([definition for batch in missing.values() for definition in batch], templates)
        for name, batch in missing.items():
            kept = {definition.key: written[definition.key] for definition in batch if definition.key in written}
            self.cache.put(name, json.dumps(kept).encode())
        return texts | dict(written)


def tools_key(templates: Path) -> str:
    """A key for everything that shapes a class beside its definition: this program, its templates, the library."""
    texts = [path.read_bytes() for path in sorted(templates.rglob("*.jinja2"))]
    return key("models", tool_version("datamodel-code-generator"), own_fingerprint(), *texts)


def _batches(definitions: Sequence[Definition]) -> list[list[Definition]]:
    """By the hash of the module's name, so that a new module leaves the others where they are."""
    count = _power_of_two(len(definitions) // BATCH_SIZE)
    batches: list[list[Definition]] = [[] for _ in range(count)]
    for definition in definitions:
        module = definition.key.rpartition(".")[0]
        batches[crc32(module.encode()) % count].append(definition)
    return [batch for batch in batches if batch]


def _power_of_two(number: int) -> int:
    """The greatest one up to `number`, at least 1: the count of batches changes seldom."""
    return 1 << max(number, 1).bit_length() - 1
