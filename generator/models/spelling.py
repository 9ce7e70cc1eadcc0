"""Puts the final names into the annotations of a class that datamodel-code-generator has written."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set
from dataclasses import dataclass

from generator.literals import literal
from generator.models.definition import AnyValue, Constants, Definition, Placeholder, Reference, TaggedUnion
from generator.models.edits import Edit, apply_edits
from generator.models.errors import ModelsFault
from generator.models.names import ModuleNames


def spell_class(source: str, definition: Definition, names: ModuleNames) -> str:
    """The class with every placeholder replaced, and with names that its fields hide written in another way.

    Raises ModelsFault when the class or its fields are not those of the definition.
    """
    tree = _class(source, definition)
    speller = _Speller(definition, names, frozenset(field.name for field in definition.text.fields.values()))
    edits = [
        edit for statement in tree.body if isinstance(statement, ast.AnnAssign) for edit in speller.edits(statement)
    ]
    return apply_edits(source, edits)


def _class(source: str, definition: Definition) -> ast.ClassDef:
    match _parsed(source, definition).body:
        case [ast.ClassDef() as tree]:
            pass
        case _:
            raise ModelsFault(
                f"datamodel-code-generator wrote something else than one class for {definition.key}:\n{source}"
            )
    fields = [
        node.target.id for node in tree.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    expected = [field.name for field in definition.text.fields.values()]
    if tree.name != definition.text.name or fields != expected:
        raise ModelsFault(f"{definition.key} came out as {tree.name} with {fields} instead of {expected}")
    return tree


def _parsed(source: str, definition: Definition) -> ast.Module:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        raise ModelsFault(f"{definition.key} came out as something that is not Python ({error}):\n{source}") from error


@dataclass(frozen=True, slots=True)
class _Speller:
    definition: Definition
    names: ModuleNames
    hidden: Set[str]

    def edits(self, statement: ast.AnnAssign) -> Iterator[Edit]:
        expressions = [statement.annotation] if statement.value is None else [statement.annotation, statement.value]
        for expression in expressions:
            for node in ast.walk(expression):
                if isinstance(node, ast.Name):
                    yield Edit.of(node, self._written(node.id))

    def _written(self, name: str) -> str:
        placeholder = self.definition.placeholders.get(name)
        try:
            return self._placeholder(placeholder) if placeholder else self.names.spell(name, self.hidden)
        except ModelsFault as fault:
            raise ModelsFault(f"{self.definition.key}: {fault}") from None

    def _placeholder(self, placeholder: Placeholder) -> str:
        match placeholder:
            case AnyValue():
                return self.names.spell("object", self.hidden)
            case Constants(literals):
                return f"{self.names.spell('Literal', self.hidden)}[{', '.join(literals)}]"
            case Reference(target):
                return self.names.reference(target, self.hidden)
            case TaggedUnion(members, tag):
                union = " | ".join(self.names.reference(member.target, self.hidden) for member in members)
                annotated, field = self.names.spell("Annotated", self.hidden), self.names.spell("Field", self.hidden)
                return f"{annotated}[{union}, {field}(discriminator={literal(tag)})]"
