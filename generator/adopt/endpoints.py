"""Which operation of the document each method calls, also where one side has the beginning of all paths in its base URL."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.adopt.sdk import Method
from generator.document.types import Document, Operation

_BRACES = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Finds operations. `added` is what the document has in front of the SDK's paths, `removed` what it lacks there."""

    operations: dict[tuple[str, str], Operation] = field(default_factory=dict)
    added: str = ""
    removed: str = ""

    @classmethod
    def of(cls, document: Document, methods: Sequence[Method]) -> Endpoints:
        operations = {(item.verb, _plain(item.path)): item for item in document.operations}
        fronts = Counter(front for method in methods for front in _fronts(method, operations))
        direct = sum((method.verb, _plain(method.path)) in operations for method in methods)
        (front, count), *_ = [*fronts.most_common(1), (("", ""), 0)]
        return cls(operations, *front) if count > direct else cls(operations)

    def find(self, method: Method) -> Operation | None:
        """The operation of a method; that of the plain path where the usual front does not fit."""
        path = self.added + method.path.removeprefix(self.removed)
        paths = (path, method.path, *(item.partition("?")[0] for item in (path, method.path)))
        return next((item for path in paths if (item := self._at(method.verb, path)) is not None), None)

    def _at(self, verb: str, path: str) -> Operation | None:
        plain = _plain(path)
        return self.operations.get((verb, plain)) or self.operations.get((verb, f"{plain}/"))


def wire_path_names(method: Method, operation: Operation) -> dict[str, str]:
    """Arguments of a method that stand in its path -> what the document calls them."""
    own = [name[1:-1] for name in _BRACES.findall(method.path)]
    return dict(zip(own, path_parameters(operation), strict=False))


def path_parameters(operation: Operation) -> list[str]:
    """The names in a path, in order."""
    return [name[1:-1] for name in _BRACES.findall(operation.path)]


def _plain(path: str) -> str:
    stripped = path.rstrip("/") or "/"
    return _BRACES.sub("{}", stripped)


def _fronts(method: Method, operations: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    path = _plain(method.path)
    for verb, other in operations:
        if verb != method.verb or other == path:
            continue
        if other.endswith(path):
            yield other[: -len(path)], ""
        elif path.endswith(other) and other != "/":
            yield "", path[: -len(other)]
