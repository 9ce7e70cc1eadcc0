"""Type aliases: what is no object, such as an enum or a union, under a name.

The annotation of an alias is evaluated where it stands. One that needs something from further down is written as a
`TypeAliasType` with the annotation in quotes: pydantic and type checkers then look the names up in the module once all of
them are there.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from generator.literals import literal
from generator.models.docstrings import docstring
from generator.models.edits import Edit, apply_edits
from generator.models.names import LIBRARY, ModuleNames
from generator.pymodel import TypeAlias


@dataclass(frozen=True, slots=True)
class AliasWriter:
    names: ModuleNames

    def write(self, alias: TypeAlias) -> str:
        """The statement of an alias."""
        used = [node for node in ast.walk(ast.parse(alias.annotation, mode="eval")) if isinstance(node, ast.Name)]
        annotation = apply_edits(alias.annotation, [Edit.of(node, self._written(node.id)) for node in used])
        if alias.quoted:
            text = f"{alias.name} = {self.names.spell('TypeAliasType')}({literal(alias.name)}, {literal(annotation)})"
        else:
            text = f"{alias.name}: {self.names.spell('TypeAlias')} = {annotation}"
        return f"{text}\n{docstring(alias.docs)}" if alias.docs else text

    def _written(self, name: str) -> str:
        return self.names.spell(name) if name in LIBRARY and name not in self.names.taken else name
