"""Type aliases: what is no object, such as an enum or a union, under a name.

The annotation of an alias is evaluated where it stands. One that needs something from further down (itself, a later alias,
a late import) is written as a `TypeAliasType` with the annotation in quotes: pydantic and type checkers then look the names
up in the module once all of them are there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.literals import literal
from generator.models.docstrings import docstring
from generator.models.edits import Edit, apply_edits
from generator.models.names import LIBRARY, ModuleNames
from generator.pymodel import TypeAlias


@dataclass(frozen=True, slots=True)
class AliasWriter:
    """`late` maps a name that a late import brings to how it is written."""

    names: ModuleNames
    late: Mapping[str, str]

    def write(self, aliases: Sequence[TypeAlias]) -> Iterator[str]:
        """The statements of a module's aliases, in order."""
        for index, alias in enumerate(aliases):
            further_down = self.late.keys() | {later.name for later in aliases[index:]}
            yield self._statement(alias, further_down)

    def _statement(self, alias: TypeAlias, further_down: set[str]) -> str:
        used = [node for node in ast.walk(ast.parse(alias.annotation, mode="eval")) if isinstance(node, ast.Name)]
        annotation = apply_edits(alias.annotation, [Edit.of(node, self._written(node.id)) for node in used])
        text = self._lazy(alias.name, annotation) if further_down & {node.id for node in used} else None
        text = text or f"{alias.name}: {self.names.spell('TypeAlias')} = {annotation}"
        return f"{text}\n{docstring(alias.docs)}" if alias.docs else text

    def _written(self, name: str) -> str:
        if name in LIBRARY and name not in self.names.taken:
            return self.names.spell(name)
        return self.late.get(name, name)

    def _lazy(self, name: str, annotation: str) -> str:
        return f"{name} = {self.names.spell('TypeAliasType')}({literal(name)}, {literal(annotation)})"
