"""Operations that an API has in several versions: the oldest keeps the plain resource, later ones say their version.

So a version that is added never renames what users have.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.analysis import paths
from generator.document.types import Operation

_VERSION = re.compile(r"v(\d+)(.*)", re.IGNORECASE)


def later_versions(operations: Sequence[Operation]) -> Mapping[str, str]:
    """The version that the resource of an operation has to name, by the operation's pointer.

    Where one operation of a resource needs it (`/v2/disputes` beside `/v1/disputes`), all of that version have it.
    """
    later = dict.fromkeys(_later_resources(operations))
    versions = {operation.pointer: _version(operation, later) for operation in operations}
    return {pointer: version for pointer, version in versions.items() if version}


def _later_resources(operations: Sequence[Operation]) -> list[tuple[tuple[str, ...], str]]:
    """The prefix and the outermost resource of each operation that an earlier version has too."""
    twins: dict[tuple[str, str, tuple[str, ...]], dict[tuple[str, ...], str]] = defaultdict(dict)
    for operation in operations:
        parts = paths.segments(operation.path)
        if parts:
            shape = tuple("{}" if paths.is_parameter(part) else part for part in parts)
            marks = operation.path.removeprefix(paths.before_marks(operation.path))
            twins[operation.verb, marks, shape].setdefault(paths.prefix(operation.path), parts[0])
    return [
        (prefix, prefixes[prefix]) for prefixes in twins.values() for prefix in sorted(prefixes, key=_age)[1:] if prefix
    ]


def _version(operation: Operation, later: Mapping[tuple[tuple[str, ...], str], None]) -> str:
    prefix, parts = paths.prefix(operation.path), paths.segments(operation.path)
    return prefix[-1] if parts and (prefix, parts[0]) in later else ""


def _age(prefix: tuple[str, ...]) -> tuple[object, ...]:
    """Sorts prefixes: none at all, then by number; those that are no release (`v1beta1`) behind those that are."""
    matches = [match for segment in prefix if (match := _VERSION.fullmatch(segment))]
    numbers = tuple(int(match[1]) for match in matches)
    return any(match[2] for match in matches), numbers, prefix
